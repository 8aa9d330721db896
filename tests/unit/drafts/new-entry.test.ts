import { describe, expect, test } from "vitest";
import { sourceFromRecord } from "../../../src/drafts/from-record.ts";
import { type Choices, leafList, newEntry } from "../../../src/drafts/new-entry.ts";
import { proposeId, proposeKey, proposeName } from "../../../src/drafts/propose.ts";
import type { PaperSource } from "../../../src/drafts/source.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { aConcept, aMethod, aPaper, someContent } from "../../support/records.ts";

const source: PaperSource = {
  from: "a test",
  title: "WorldMem: Long-term Consistent World Simulation",
  authors: [{ family: "Xiao", given: "Zeqi" }],
  allAuthors: true,
  doubtfulNames: [],
  arxiv: "2504.12369",
  issued: "2025",
};

const records = someContent({
  taxonomy: [aConcept("top"), aConcept("retrieval", { broader: "top" }), aConcept("judged", { takes: ["benchmark"] })],
  papers: [
    aPaper("vbench", {
      title: "VBench: Suite",
      identifiers: { arxiv: "2311.17982" },
      authors: [{ family: "Huang", given: "Ziqi" }],
    }),
    aPaper("nature", { title: "In Nature", identifiers: { doi: "10.1038/Nature1" } }),
  ],
  methods: [aMethod("worldmem-2")],
});
const kb = buildKnowledgeBase(records);

const make = (choices: Partial<Choices> = {}, changes: Partial<PaperSource> = {}) =>
  newEntry({ ...source, ...changes }, { kind: "none", ...choices }, records, kb);

const refusal = (...given: Parameters<typeof make>): string => {
  const made = make(...given);
  return "refused" in made ? made.refused : "";
};

test("a paper is drafted with everything that is known", () => {
  const made = make();
  expect("drafts" in made && made.drafts[0]?.text).toMatchInlineSnapshot(`
    "---
    name: "WorldMem"
    title: "WorldMem: Long-term Consistent World Simulation"
    authors:
      - { family: "Xiao", given: "Zeqi" }
    issued: "2025-04"
    identifiers: { arxiv: "2504.12369" }
    links:
      paper: https://arxiv.org/abs/2504.12369
    citationKey: xiao2025worldmem
    sources:
      - "TODO: the pages that you read"
    ---

    TODO: 80 to 200 words. What does the paper contribute? What does it show (a number with its source), and what limits does it state?
    "
  `);
});

test("what needs a person is listed by name", () => {
  const made = make({ kind: "method", concepts: ["retrieval"] }, { allAuthors: false });
  const open =
    "drafts" in made ? made.drafts.map((draft) => draft.open.filter((it) => it.required).map((it) => it.field)) : [];
  expect(open[0]).toEqual(["authors", "sources", "text"]);
  expect(open[1]?.slice(0, 3)).toEqual(["summary", "classifications.1.reason", "profile.stateCarrier"]);
  expect(open[1]?.at(-1)).toBe("text");
});

describe("a work that is there already is refused with its path", () => {
  test("by arXiv id", () => {
    expect(refusal({}, { arxiv: "2311.17982" })).toMatchInlineSnapshot(
      `"This paper is already in content/papers/vbench.mdx: it has the same arXiv id, 2311.17982. Add what is new there."`,
    );
  });

  test("by DOI, whatever its capitals", () => {
    expect(refusal({}, { arxiv: undefined, doi: "10.1038/NATURE1" })).toContain(
      "content/papers/nature.mdx: it has the same DOI",
    );
  });

  test("by title, as the published version of a preprint", () => {
    const published = { arxiv: undefined, title: "VBENCH: suite", authors: [{ family: "Huang", given: "Z." }] };
    expect(refusal({}, published)).toContain("content/papers/vbench.mdx: it has the same title");
  });

  test("but not a name that goes on, nor the same title by others", () => {
    expect("drafts" in make({}, { title: "VBench++: Suite" })).toBe(true);
    expect("drafts" in make({ id: "other" }, { title: "VBench: Suite" })).toBe(true);
  });
});

test("an id that belongs to another work is refused, also where it is a method's", () => {
  expect(refusal({ id: "vbench" })).toMatchInlineSnapshot(
    `"The id "vbench" belongs to another work, content/papers/vbench.mdx. Choose another one (--id)."`,
  );
  expect(refusal({ id: "worldmem-2", kind: "method" })).toContain("content/methods/worldmem-2.mdx");
});

test.each([
  ["retreival", "method", `"retreival" is not a concept of the taxonomy. Did you mean "retrieval"?`],
  ["top", "method", `"top" has branches; choose one of retrieval.`],
  ["judged", "method", `"judged" takes benchmark, not a method.`],
] as const)("the place %s is refused for a %s", (concept, kind, message) => {
  expect(refusal({ kind, concepts: [concept] })).toBe(message);
});

test("the places that take a kind of entry can be listed", () => {
  expect(leafList(kb, "method")).toBe("retrieval: retrieval. What belongs here.");
  expect(leafList(kb, "benchmark")).toBe("judged: judged. What belongs here.");
});

test.each([
  ["WorldMem: Long-term Consistency", "WorldMem"],
  ["AnomalyVFM – Zero-Shot Anomaly Detectors", "AnomalyVFM"],
  ["Attention Is All You Need", undefined],
  ["How far is video generation from world models: a physical law perspective", undefined],
])("the name in %j", (title, name) => {
  expect(proposeName(title)).toBe(name);
});

test("ids and citation keys", () => {
  expect(proposeId("Self-Forcing++")).toBe("self-forcing-plus-plus");
  expect(proposeId("π₀ Größe")).toBe("pi0-grosse");
  const key = (taken: string[]) => proposeKey({ family: "Hernández-Lobato" }, "2025", "World Mem", new Set(taken));
  expect(key([])).toBe("hernandezlobato2025worldmem");
  expect(key(["hernandezlobato2025worldmem"])).toBe("hernandezlobato2025worldmema");
});

test("a stored record gives names in parts, and says which split is a guess", () => {
  const record = {
    arxiv: "1602.01783",
    title: "Asynchronous Methods",
    authors: ["David Silver", "Hado van Hasselt"],
    source: "arXiv",
  };
  const made = sourceFromRecord({ kind: "arxiv", value: "1602.01783" }, record);
  expect(made.authors).toEqual([
    { family: "Silver", given: "David" },
    { family: "van Hasselt", given: "Hado" },
  ]);
  expect(made.doubtfulNames).toEqual([{ family: "van Hasselt", given: "Hado" }]);
});
