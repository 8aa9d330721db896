import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOfRow, addTitles, readTable } from "../../../src/components/search/table.ts";
import { buildAuthorShards } from "../../../src/exports/search-authors.ts";
import { buildSearchRecords } from "../../../src/exports/search-records.ts";
import { buildSearchTable, buildSearchTitles, worksOf } from "../../../src/exports/search-table.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { aBenchmark, aConcept, aMethod, aPaper, someContent } from "../../support/records.ts";

const kb = buildKnowledgeBase(
  someContent({
    taxonomy: [
      aConcept("state", { prefLabel: { en: "State", de: "Zustand" }, altLabel: ["memory"] }),
      aConcept("retrieval", { broader: "state" }),
    ],
    papers: [
      aPaper("worldmem", {
        name: "WorldMem",
        title: "WorldMem: With Memory",
        authors: [{ family: "Müller", given: "Eva" }],
      }),
      aPaper("two", { name: "Two", title: "A paper of two methods", issued: "2026-01" }),
      aPaper("alone", { name: "W.A.L.T", title: "W.A.L.T", issued: "2023" }),
    ],
    methods: [
      aMethod("worldmem", { name: "WorldMem", otherNames: ["WM"] }),
      aMethod("two-a", { name: "Two-A", introducedBy: ["two"] }),
    ],
    benchmarks: [aBenchmark("two-b", { name: "Two Bench", introducedBy: ["two"] })],
  }),
);

describe("the table that travels", () => {
  const sent = buildSearchTable(kb);
  const table = readTable(JSON.parse(JSON.stringify(sent)));
  addTitles(table, buildSearchTitles(worksOf(kb)));

  test("gives back every category and entry with its own address, newest first within a kind", () => {
    expect(table.rows.map(addressOfRow)).toEqual([
      "/taxonomy/state/",
      "/taxonomy/retrieval/",
      "/methods/two-a/",
      "/methods/worldmem/",
      "/benchmarks/two-b/",
      "/papers/two/",
      "/papers/worldmem/",
      "/papers/alone/",
    ]);
  });

  test("says a method and its paper of the same name once", () => {
    expect(sent.names).toEqual(["Two", "Two-A", "Two Bench", "WorldMem", "W.A.L.T"]);
    expect(sent.kinds).toBe("pmbMp");
  });

  test("keeps titles, other names and the ids that are not the name's slug", () => {
    const documents = table.documents.map(({ name, id, title, otherNames }) => ({ name, id, title, otherNames }));
    expect(documents).toContainEqual({
      name: "WorldMem",
      id: "worldmem",
      title: "WorldMem: With Memory",
      otherNames: ["WM"],
    });
    expect(documents).toContainEqual({ name: "W.A.L.T", id: "alone", title: "", otherNames: [] });
    expect(documents).toContainEqual({ name: "State", id: "state", title: "", otherNames: ["memory", "Zustand"] });
  });

  test("names the categories in the language of the page, and finds them in both", () => {
    expect(buildSearchTable(kb, "de").concepts[0]).toEqual(["state", "Zustand", -1, ["memory", "State"]]);
  });

  test("stands in the order of the records of the full-text index", () => {
    expect(buildSearchRecords(kb).records.map(({ address }) => address)).toEqual(table.rows.map(addressOfRow));
    expect(buildSearchRecords(kb).stamp).toBe(sent.stamp);
  });
});

test("names and titles survive the table, whatever they hold", () => {
  const line = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((text) => text.trim() === text && !/[\r\n]/.test(text));
  fc.assert(
    fc.property(line, line, fc.boolean(), (name, rest, begins) => {
      const title = begins ? `${name}${rest}`.trim() : rest;
      const own = buildKnowledgeBase(someContent({ papers: [aPaper("one", { name, title })] }));
      const table = readTable(JSON.parse(JSON.stringify(buildSearchTable(own))));
      addTitles(table, JSON.parse(JSON.stringify(buildSearchTitles(worksOf(own)))));
      const [document] = table.documents;
      expect({ name: document?.name, title: document?.title || name }).toEqual({ name, title });
    }),
  );
});

test("titles come later and end up at their works", () => {
  const table = readTable(buildSearchTable(kb));
  expect(table.hasTitles).toBe(false);
  addTitles(table, buildSearchTitles(worksOf(kb)));
  expect(table.documents.find(({ id }) => id === "two")?.title).toBe("A paper of two methods");
});

test("the prose of a record is counted without the spellings that only the index needs", () => {
  const record = buildSearchRecords(kb).records.find(({ address }) => address === "/methods/worldmem/");
  expect(record?.content.split(/\s+/).slice(0, record.prose).join(" ")).toBe("It works. Text.");
  expect(record?.content).toContain("mueller");
});

test("authors stand in the files of all their names, without the diacritics", () => {
  const shards = buildAuthorShards(kb);
  expect(shards.get("m")).toMatchObject({ names: ["Eva Müller"], works: "3" });
  expect(shards.get("e")).toMatchObject({ names: ["Eva Müller"], works: "3" });
  expect(shards.get("j")).toMatchObject({ names: ["Jane Doe"], works: "0,4" });
  expect(shards.get("z")).toMatchObject({ names: [] });
});
