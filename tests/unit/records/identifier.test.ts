import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordPath, toIdentifier } from "../../../src/records/identifier.ts";

describe("an identifier is read from", () => {
  test.each([
    ["a bare arXiv id", "2504.12369"],
    ["an id with version", "2504.12369v2"],
    ["an id with prefix", "arXiv:2504.12369"],
    ["a link to the abstract", "https://arxiv.org/abs/2504.12369v1"],
    ["a link to the PDF", "https://arxiv.org/pdf/2504.12369.pdf"],
    ["arXiv's own DOI", "https://doi.org/10.48550/arXiv.2504.12369"],
  ])("%s", (_, text) => {
    expect(toIdentifier(text)).toEqual({ kind: "arxiv", value: "2504.12369" });
  });

  test.each([
    ["a bare DOI", "10.1109/CVPR52688.2022.01187"],
    ["a link to a DOI", "https://doi.org/10.1109/cvpr52688.2022.01187"],
    ["a DOI with prefix", "doi:10.1109/CVPR52688.2022.01187"],
  ])("%s, in lower case", (_, text) => {
    expect(toIdentifier(text)).toEqual({ kind: "doi", value: "10.1109/cvpr52688.2022.01187" });
  });

  test.each(["", "WorldMem", "2513.12369", "https://example.org/2504.12369", "10.1109/"])("not from %j", (text) => {
    expect(toIdentifier(text)).toBeUndefined();
  });
});

test("a record's file tells its identifier", () => {
  expect(recordPath({ kind: "arxiv", value: "2504.12369" })).toBe("content/records/arxiv/2504.12369.json");
  expect(recordPath({ kind: "doi", value: "10.1038/nature14236" })).toBe(
    "content/records/doi/10.1038/nature14236.json",
  );
});

test("whatever a DOI holds, its record stays in its folder and has a name that every system allows", () => {
  const doi = fc.string({ minLength: 1, unit: "grapheme-ascii" }).map((text) => `10.1000/${text}`);
  fc.assert(
    fc.property(doi, (text) => {
      const identifier = toIdentifier(text);
      fc.pre(identifier?.kind === "doi");
      expect(recordPath(identifier)).toMatch(/^content\/records\/doi\/10\.\d+\/[^/\\:*?"<>|]+\.json$/);
    }),
  );
});
