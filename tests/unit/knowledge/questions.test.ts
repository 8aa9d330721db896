import { describe, expect, test } from "vitest";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { anyLink, descent, shortestPath, stepText } from "../../../src/knowledge/paths.ts";
import { answerQuestions } from "../../../src/knowledge/questions.ts";
import type { Entry } from "../../../src/knowledge/types.ts";
import {
  aBenchmark,
  aMethod,
  aPaper,
  aProfile,
  bothPillars,
  place,
  someContent,
  stated,
} from "../../support/records.ts";

const kb = buildKnowledgeBase(
  someContent({
    taxonomy: bothPillars("causal-knowledge-integration"),
    papers: ["diffusion-forcing", "middle", "longlive", "alone", "physics-iq"].map((id) => aPaper(id)),
    methods: [
      aMethod("diffusion-forcing", {
        classifications: [{ ...place("bank"), doubt: "It keeps no bank." }, place("causal-knowledge-integration")],
        profile: aProfile({ stateSize: stated("constant"), training: stated("training-free") }),
      }),
      aMethod("middle", { relations: [{ type: "extends", target: "diffusion-forcing" }] }),
      aMethod("longlive", {
        relations: [{ type: "uses", target: "middle" }],
        profile: aProfile({ stateSize: stated("constant"), training: stated("fine-tuned") }),
      }),
      aMethod("alone"),
    ],
    benchmarks: [
      aBenchmark("physics-iq", {
        metrics: [{ id: "score", name: "Score", direction: "higher-is-better" }],
        results: [
          {
            system: "LongLive",
            work: "longlive",
            metric: "score",
            value: 1,
            setting: "a",
            source: "https://example.org",
          },
          { system: "Other", metric: "score", value: 2, setting: "b", source: "https://example.org" },
        ],
      }),
    ],
  }),
);
const answered = new Map(answerQuestions(kb).map((question) => [question.id, question]));
const names = (id: string): string[] => answered.get(id)?.named.map(({ name }) => name) ?? [];

describe("answers come from the model", () => {
  test("methods that answer to two questions at once", () => {
    expect(answered.get("constant-memory-without-training")?.answer).toContain("1 of the 2 methods with a profile");
    expect(names("constant-memory-without-training")).toEqual(["diffusion-forcing"]);
  });

  test("and lead to the list that shows them", () => {
    expect(answered.get("memory-and-camera")?.view.address).toBe(
      "/methods/?stateCarrier=Memory+bank&conditioning=Camera",
    );
  });

  test("none is an answer too", () => {
    expect(answered.get("memory-and-camera")?.answer).toMatch(/^None of the 2 methods/);
  });

  test("a line of descent in words, read from the newer work", () => {
    expect(answered.get("from-diffusion-forcing-to-longlive")?.answer).toBe(
      "A line of descent in 2 steps: middle extends diffusion-forcing; longlive uses middle.",
    );
  });

  test("categories that nobody has combined", () => {
    expect(names("state-without-causal-knowledge")).toEqual(["cache"]);
  });

  test("what was evaluated, systems outside the Atlas included", () => {
    expect(answered.get("evaluated-on-physics-iq")?.answer).toBe("2 systems, with 2 reported results in 2 settings.");
    expect(names("evaluated-on-physics-iq")).toEqual(["longlive", "Other"]);
  });

  test("placements in doubt", () => expect(names("doubted")).toEqual(["diffusion-forcing"]));
});

test("a question whose subject is missing is not asked", () => {
  const empty = buildKnowledgeBase(someContent({}));
  expect(answerQuestions(empty)).toEqual([]);
});

describe("chains of links", () => {
  const work = (id: string): Entry => kb.workById.get(id) as Entry;

  test("follow descent from the older work to the newer only", () => {
    expect(shortestPath(work("diffusion-forcing"), work("longlive"), descent)).toHaveLength(2);
    expect(shortestPath(work("longlive"), work("diffusion-forcing"), descent)).toBeUndefined();
  });

  test("of any kind go both ways, and read from the work that states the link", () => {
    const steps = shortestPath(work("longlive"), work("diffusion-forcing"), anyLink) ?? [];
    expect(steps.map(stepText)).toEqual(["longlive uses middle", "middle extends diffusion-forcing"]);
  });

  test("do not reach a work without links, and need no step to stay", () => {
    expect(shortestPath(work("longlive"), work("alone"))).toBeUndefined();
    expect(shortestPath(work("alone"), work("alone"))).toEqual([]);
  });
});
