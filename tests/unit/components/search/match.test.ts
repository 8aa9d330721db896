import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildFinder, type Finder, indexTitles } from "../../../../src/components/search/finder.ts";
import { match } from "../../../../src/components/search/match.ts";
import { suggestions } from "../../../../src/components/search/near.ts";
import { addTitles, readTable } from "../../../../src/components/search/table.ts";
import { buildSearchTable, buildSearchTitles, worksOf } from "../../../../src/exports/search-table.ts";
import { buildKnowledgeBase } from "../../../../src/knowledge/build.ts";
import { aConcept, aMethod, aPaper, someContent } from "../../../support/records.ts";

function finderOf(content: Parameters<typeof someContent>[0]): Finder {
  const kb = buildKnowledgeBase(someContent(content));
  const table = readTable(buildSearchTable(kb));
  addTitles(table, buildSearchTitles(worksOf(kb)));
  const finder = buildFinder(table);
  indexTitles(finder);
  return finder;
}

const finder = finderOf({
  taxonomy: [
    aConcept("parametric-states", {
      prefLabel: { en: "Parametric States", de: "Parametrische Zustände" },
      altLabel: ["test-time training"],
    }),
  ],
  papers: [
    aPaper("worldmem", { name: "WorldMem", title: "WorldMem: Long-term Consistent World Simulation with Memory" }),
    aPaper("diffusion-forcing", { name: "Diffusion Forcing", title: "Diffusion Forcing: Next-token Prediction" }),
    aPaper("dfot", { name: "DFoT", title: "History-Guided Video Diffusion" }),
    aPaper("ttt", { name: "TTT", title: "Learning to Learn with Test-Time Training" }),
    aPaper("pi0", { name: "π₀", title: "A Flow Model" }),
    aPaper("oersted", { name: "Ørsted", title: "Another" }),
    aPaper("vbench", { name: "VBench", title: "VBench" }),
    aPaper("vbench-plus-plus", { name: "VBench++", title: "VBench++" }),
    aPaper("memory-maze", { name: "Memory Maze", title: "Evaluating Mazes" }),
  ],
  methods: [
    aMethod("worldmem", { name: "WorldMem" }),
    aMethod("diffusion-forcing", { name: "Diffusion Forcing" }),
    aMethod("dfot", { name: "DFoT", otherNames: ["Diffusion Forcing Transformer"] }),
  ],
});

const found = (query: string): string[] => match(finder, query).map(({ row }) => `${row.kind}:${row.id}`);

describe("ranking", () => {
  test("exact names come before names that only begin so", () => {
    expect(found("vbench")).toEqual(["paper:vbench", "paper:vbench-plus-plus"]);
  });

  test("names come before titles, and of a method and its paper the paper comes first for its title", () => {
    expect(found("memory")).toEqual(["paper:memory-maze", "paper:worldmem", "method:worldmem"]);
  });

  test("another name of a category finds it before titles that say the same", () => {
    expect(found("test-time training").slice(0, 2)).toEqual(["concept:parametric-states", "paper:ttt"]);
  });

  test("typing errors are ranked by their number to the whole name", () => {
    expect(found("diffusoin forcing")[0]).toBe("method:diffusion-forcing");
    expect(found("worldmen")).toEqual(["method:worldmem", "paper:worldmem"]);
  });

  test("guesses are made only where nothing fits what was typed", () => {
    expect(found("vbench++")).toEqual(["paper:vbench-plus-plus"]);
  });

  test("a version that has no page of its own leads to the work", () => {
    expect(found("diffusion forcing 2.1")[0]).toBe("method:diffusion-forcing");
    expect(found("worldmem2")[0]).toBe("method:worldmem");
  });
});

describe("spellings", () => {
  test.each([
    ["pi0", "paper:pi0"],
    ["pi 0", "paper:pi0"],
    ["π0", "paper:pi0"],
    ["orsted", "paper:oersted"],
    ["oersted", "paper:oersted"],
    ["ØRSTED", "paper:oersted"],
    ["world mem", "method:worldmem"],
    ["world-mem", "method:worldmem"],
    ["vbench plus plus", "paper:vbench-plus-plus"],
  ])("%s finds %s", (query, wanted) => {
    expect(found(query)[0]).toBe(wanted);
  });
});

test("who finds nothing is offered names that are near", () => {
  expect(suggestions(finder, "wrldmm")).toContain("WorldMem");
  expect(suggestions(finder, "worldmem zzzzzzzz")).toContain("WorldMem");
  expect(suggestions(finder, "qqqqqqqqqq")).toEqual([]);
});

test("every name finds itself first, whatever its letters", () => {
  const name = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
    .filter((text) => /[\p{L}\p{N}]/u.test(text) && text.trim() === text && !/[\r\n]/.test(text));
  fc.assert(
    fc.property(name, (text) => {
      const own = finderOf({ papers: [aPaper("one", { name: text, title: "Some title" }), aPaper("two")] });
      expect(match(own, text)[0]?.row.name).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test("no query breaks it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (query) => {
      expect(match(finder, query).every(({ row }) => finder.table.rows.includes(row))).toBe(true);
    }),
  );
  expect(found("")).toEqual([]);
  expect(found("  ++ -")).toEqual([]);
  expect(match(finder, "memory ".repeat(10_000)).length).toBe(3);
});
