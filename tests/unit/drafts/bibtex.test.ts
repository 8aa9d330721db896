/** BibTeX as the places that researchers copy it from hand it out; the files in fixtures/bibtex are such copies. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBibtex } from "../../../src/drafts/bibtex.ts";
import { fullName } from "../../../src/text/format.ts";

const folder = join(import.meta.dirname, "../../fixtures/bibtex");

function read(name: string) {
  const [source] = readBibtex(readFileSync(join(folder, `${name}.bib`), "utf8"));
  if (!source) throw new Error(`no entry in ${name}.bib`);
  return source;
}

test("arXiv: id, link and all authors, no venue", () => {
  const source = read("arxiv");
  expect(source).toMatchObject({
    title: "Self Gradient Forcing: Native Long Video Extrapolation",
    arxiv: "2607.20368",
    doi: undefined,
    issued: "2026",
    venue: undefined,
    allAuthors: true,
  });
  expect(source.authors).toHaveLength(14);
  expect(source.authors[0]).toEqual({ family: "Zhuang", given: "Junhao" });
});

test("DBLP: braces go, the capitals in them stay, CoRR is no venue", () => {
  expect(read("dblp")).toMatchObject({
    title: "FAST-LIO2: Fast Direct LiDAR-inertial Odometry",
    arxiv: "2107.06829",
    doi: undefined,
    venue: undefined,
    address: "https://arxiv.org/abs/2107.06829",
  });
});

test("ACL Anthology: DOI, month and short venue; mathematics in the title stays as written", () => {
  expect(read("acl-anthology")).toMatchObject({
    title: "$\\infty$Bench: Extending Long Context Evaluation Beyond 100K Tokens",
    arxiv: undefined,
    doi: "10.18653/v1/2024.acl-long.814",
    issued: "2024-08",
    venue: { name: "ACL", year: 2024, type: "conference" },
    doubtfulNames: [],
  });
});

test("OpenReview: the ordinal of a conference goes, particles stay with the family name", () => {
  const source = read("openreview");
  expect(source).toMatchObject({
    title: "CLoSD: Closing the Loop between Simulation and Diffusion for multi-task character control",
    venue: { name: "ICLR", year: 2025, type: "conference" },
    address: "https://openreview.net/forum?id=pZISppZSTv",
  });
  expect(source.authors.at(-1)).toEqual({ family: "van de Panne", given: "Michiel" });
  expect(source.doubtfulNames.map(fullName)).toEqual(["Xue Bin Peng", "Amit Haim Bermano", "Michiel van de Panne"]);
});

test("OpenReview, TMLR: a journal", () => {
  expect(read("openreview-tmlr").venue).toEqual({
    name: "Transactions on Machine Learning Research",
    year: 2024,
    type: "journal",
  });
});

test("CVF: proceedings become the short name, the month is read from its name", () => {
  expect(read("cvf")).toMatchObject({
    issued: "2024-06",
    venue: { name: "CVPR", year: 2024, type: "conference" },
    arxiv: undefined,
  });
});

test("Google Scholar: the arXiv id hides in the journal, and “and others” is no author", () => {
  const source = read("google-scholar");
  expect(source).toMatchObject({ arxiv: "2506.18088", venue: undefined, allAuthors: false });
  expect(source.authors.map(fullName).at(-1)).toBe("Zhenyu Gu");
});

test("accents, organisations in braces, single names and suffixes", () => {
  expect(read("accents").authors).toEqual([
    { family: "Fučka", given: "Matic" },
    { family: "Akın", given: "Özgür" },
    { literal: "Google DeepMind" },
    { family: "de la Cruz", given: "Juan", suffix: "Jr." },
    { family: "Plato" },
  ]);
});

test("arXiv's list with a colon between team and people has no author of that name", () => {
  const [source] = readBibtex(
    "@misc{a, title={Cosmos}, author={NVIDIA and : and Niket Agarwal}, year={2025}, eprint={2501.03575}, archivePrefix={arXiv}}",
  );
  expect(source?.authors).toEqual([{ literal: "NVIDIA" }, { family: "Agarwal", given: "Niket" }]);
});

test("several entries are all read", () => {
  const text = ["arxiv", "cvf"].map((name) => readFileSync(join(folder, `${name}.bib`), "utf8")).join("\n");
  expect(readBibtex(text).map(({ from }) => from)).toEqual([
    "BibTeX entry zhuang2026selfgradientforcingnative",
    "BibTeX entry Sachdeva_2024_CVPR",
  ]);
});

describe("what cannot be read says why", () => {
  test.each([
    [
      "a title alone",
      "Self Gradient Forcing",
      "There is no BibTeX entry in this text: an entry begins with @article{ or the like.",
    ],
    [
      "a brace that is not closed",
      "@article{a, title={x",
      "The BibTeX cannot be read: compare its braces, each { needs a }, and the comma after the key.",
    ],
  ])("%s", (_, text, message) => {
    expect(() => readBibtex(text)).toThrow(message);
  });

  test("whatever the text, it gives sources or a sentence", () => {
    const noise = fc.string({ unit: fc.constantFrom("@", "{", "}", "=", ",", '"', "a", "1", "\\", "$", " ", "\n") });
    fc.assert(
      fc.property(noise, (text) => {
        try {
          for (const source of readBibtex(`@misc{key, ${text}}`)) expect(typeof source.title).toBe("string");
        } catch (error) {
          expect((error as Error).message).toMatch(/^The BibTeX cannot be read|^There is no BibTeX/);
        }
      }),
    );
  });
});
