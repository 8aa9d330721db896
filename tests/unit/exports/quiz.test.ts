import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAnswers, score, writeAnswers } from "../../../src/components/quiz/quiz-score.ts";
import { questionsOfDay } from "../../../src/exports/quiz/of-day.ts";
import { buildQuiz } from "../../../src/exports/quiz/quiz.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { aConcept, aMethod, aPaper, aProfile, place, someContent } from "../../support/records.ts";

const stated = "https://arxiv.org/abs/2504.00001";
const profile = aProfile({
  stateCarrier: { values: ["memory-bank"], stated },
  write: { values: ["append"], stated },
  read: { values: ["cross-attention"], stated },
});
const kb = buildKnowledgeBase(
  someContent({
    taxonomy: [
      aConcept("pillar"),
      ...["a", "b", "c", "d", "e"].map((id, index) => aConcept(id, { broader: "pillar", order: index + 1 })),
    ],
    papers: [aPaper("worldmem"), aPaper("bare"), ...["a", "b", "c", "d", "e"].map((id) => aPaper(`in-${id}`))],
    methods: [
      aMethod("worldmem", {
        name: "WorldMem (v2)",
        otherNames: ["World Memory"],
        summary: "WorldMem keeps a bank; World Memory reads it.",
        classifications: [place("b")],
        profile,
      }),
      aMethod("bare", { classifications: [place("b")], profile: aProfile() }),
      ...["a", "b", "c", "d", "e"].map((id) => aMethod(`in-${id}`, { classifications: [place(id)], profile })),
    ],
  }),
);
const quiz = buildQuiz(kb);
const question = quiz.find(({ id }) => id === "worldmem");

describe("a question", () => {
  test("does not name the method", () => {
    expect(question?.mechanism).toBe("This method keeps a bank; this method reads it.");
  });

  test("offers four categories, the right one among them, in the order of the tree", () => {
    expect(question?.choices.map(([id]) => id)).toEqual(["a", "b", "c", "d"]);
    expect(question?.right).toEqual(["b"]);
  });

  test("is not asked of a method whose profile says too little", () => {
    expect(quiz.map(({ id }) => id)).not.toContain("bare");
  });
});

describe("the questions of a day", () => {
  test("are others on another day", () => {
    const ids = (day: string) => questionsOfDay(quiz, day, 3).map(({ id }) => id);
    expect(
      new Set(["2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28"].map((day) => ids(day).join())).size,
    ).toBeGreaterThan(1);
  });
});

describe("what is kept in the browser", () => {
  test("is read back on the same day and forgotten on the next", () => {
    const kept = writeAnswers("2026-11-25", { worldmem: "b" });
    expect(readAnswers(kept, "2026-11-25")).toEqual({ worldmem: "b" });
    expect(readAnswers(kept, "2026-11-26")).toEqual({});
  });

  test("never breaks the page, whatever stands there", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
        expect(readAnswers(kept, "2026-11-25")).toEqual({});
      }),
    );
  });

  test("gives the score", () => {
    expect(score(quiz, { worldmem: "b", "in-a": "b" })).toEqual({ answered: 2, right: 1 });
  });
});
