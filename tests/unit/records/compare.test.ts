import { describe, expect, test } from "vitest";
import { differences, isOtherPaper, isSameName } from "../../../src/records/compare.ts";
import { bibliographicRecordSchema } from "../../../src/schema/bibliographic-record.ts";
import { aPaper } from "../../support/records.ts";

const record = (fields: object) =>
  bibliographicRecordSchema.parse({
    arxiv: "2504.00001",
    title: "A World that Lasts",
    authors: ["Jane Doe", "Jan van der Berg"],
    date: "2025-04-16",
    source: "https://arxiv.org/abs/2504.00001",
    read: "2026-03-01",
    ...fields,
  });

const paper = aPaper("lasting", {
  title: "A World That Lasts",
  authors: [
    { family: "Doe", given: "J." },
    { family: "van der Berg", given: "Jan" },
  ],
}).data;

test("initials, capitals and punctuation are no difference", () => {
  expect(differences(paper, record({ title: "A world that lasts." }))).toEqual([]);
});

test("a title that differs in a word is one", () => {
  expect(differences(paper, record({ title: "A World that Ends" }))).toEqual([
    { field: "title", entry: "A World That Lasts", record: "A World that Ends" },
  ]);
});

test("the first author who differs is named with the place", () => {
  expect(differences(paper, record({ authors: ["Jane Doe", "Jan van der Burg"] }))).toMatchObject([
    { field: "authors", index: 1, entry: "Jan van der Berg", record: "Jan van der Burg" },
  ]);
});

test("an author too few and an author too many are told", () => {
  expect(differences(paper, record({ authors: ["Jane Doe", "Jan van der Berg", "NVIDIA"] }))).toMatchObject([
    { field: "authors", record: "3, next NVIDIA" },
  ]);
  expect(differences(paper, record({ authors: ["Jane Doe"] }))).toMatchObject([
    { field: "authors", index: 1, record: "no further author (1 in all)" },
  ]);
});

describe("dates", () => {
  test("agree as far as both are known", () => {
    expect(differences({ ...paper, issued: "2025-04" }, record({}))).toEqual([]);
    expect(differences({ ...paper, issued: "2025-05" }, record({}))).toMatchObject([{ field: "issued" }]);
  });

  test("of a publication may come after the preprint, not before", () => {
    const published = (date: string) => record({ arxiv: undefined, doi: "10.1000/x", date });
    expect(differences(paper, published("2026-01"))).toEqual([]);
    expect(differences(paper, published("2024-01"))).toMatchObject([{ field: "issued" }]);
  });
});

test("a difference that the record accepts with a reason is not told", () => {
  const accepting = record({ title: "Lasting", accepted: { title: "The conference version has another title." } });
  expect(differences(paper, accepting)).toEqual([]);
});

test("what a record leaves out is not compared", () => {
  expect(differences(paper, record({ authors: undefined, date: undefined }))).toEqual([]);
});

test("a record without a word of the title and without an author in common is of another paper", () => {
  expect(isOtherPaper(paper, record({ title: "Protein Folding", authors: ["Ada Roe"] }))).toBe(true);
  expect(isOtherPaper(paper, record({ title: "Renamed Since", authors: ["Jane Doe"] }))).toBe(false);
  expect(isOtherPaper(paper, record({ authors: ["Ada Roe"] }))).toBe(false);
});

test.each([
  ["T. Lillicrap", "Timothy P. Lillicrap", true],
  ["Łukasz Kaiser", "Lukasz Kaiser", true],
  ["Yi Wang", "Yu Wang", false],
  ["NVIDIA", "Nvidia", true],
])("%s and %s", (a, b, same) => {
  expect(isSameName(a, b)).toBe(same);
});
