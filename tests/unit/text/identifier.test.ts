import { describe, expect, test } from "vitest";
import { identifierWord } from "../../../src/text/identifier.ts";

describe("the word under which an identifier is found", () => {
  test.each([
    "2506.08009",
    " 2506.08009v2 ",
    "arXiv:2506.08009",
    "arxiv 2506.08009",
    "arXiv:2506.08009 [cs.CV]",
    "https://arxiv.org/abs/2506.08009",
    "arxiv.org/pdf/2506.08009v1.pdf",
    "https://www.arxiv.org/html/2506.08009v3",
    "10.48550/arXiv.2506.08009",
    "https://doi.org/10.48550/arxiv.2506.08009",
  ])("%s is one arXiv id", (typed) => expect(identifierWord(typed)).toBe("250608009"));

  test.each([
    "10.1109/CVPR52688.2022.01042",
    "doi:10.1109/cvpr52688.2022.01042",
    "https://doi.org/10.1109/CVPR52688.2022.01042",
  ])("%s is one DOI", (typed) => expect(identifierWord(typed)).toBe("101109cvpr52688202201042"));

  test.each(["Wan 2.1", "wan2.1", "self forcing", "2026", "2.5", "", "VBench 2506.08009", "10. Conclusion"])(
    "%s is none",
    (typed) => expect(identifierWord(typed)).toBeUndefined(),
  );
});
