import { expect, test } from "vitest";
import { toVenue } from "../../../src/drafts/venue.ts";

test.each([
  ["Advances in Neural Information Processing Systems", "NeurIPS", "conference"],
  ["The Thirty-ninth Annual Conference on Neural Information Processing Systems", "NeurIPS", "conference"],
  ["Forty-second International Conference on Machine Learning", "ICML", "conference"],
  ["Proceedings of the IEEE/CVF International Conference on Computer Vision (ICCV)", "ICCV", "conference"],
  ["European Conference on Computer Vision", "ECCV", "conference"],
  ["Findings of the Association for Computational Linguistics: EMNLP 2025", "Findings of EMNLP", "conference"],
  ["Proceedings of the SIGGRAPH Asia 2025 Conference Papers", "SIGGRAPH Asia", "conference"],
  [
    "Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR) Workshops",
    "CVPR Workshops",
    "workshop",
  ],
  ["Nature", "Nature", "journal"],
])("%s is %s", (container, name, type) => {
  expect(toVenue(container, 2025, type === "journal")).toEqual({ name, year: 2025, type });
});

test.each(["CoRR", "arXiv preprint arXiv:2506.18088", "arXiv", ""])("%j is no venue", (container) => {
  expect(toVenue(container, 2025, true)).toBeUndefined();
});
