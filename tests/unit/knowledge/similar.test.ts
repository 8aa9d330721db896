import { describe, expect, test } from "vitest";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { similarMechanisms } from "../../../src/knowledge/similar.ts";
import type { Method } from "../../../src/knowledge/types.ts";
import type { ProfileRecord } from "../../../src/schema/method.ts";
import { aMethod, aPaper, aProfile, someContent, stated } from "../../support/records.ts";

function kbOf(profiles: Readonly<Record<string, Partial<ProfileRecord>>>) {
  const ids = Object.keys(profiles);
  return buildKnowledgeBase(
    someContent({
      papers: ids.map((id) => aPaper(id)),
      methods: ids.map((id) => aMethod(id, { profile: aProfile(profiles[id]) })),
    }),
  );
}
const similarTo = (kb: ReturnType<typeof kbOf>, id: string) => similarMechanisms(kb, kb.workById.get(id) as Method);

describe("similar mechanisms", () => {
  const kb = kbOf({
    a: { write: stated("gradient-step"), conditioning: stated("text"), training: stated("test-time") },
    b: { write: stated("gradient-step"), conditioning: stated("text"), training: stated("from-scratch") },
    c: { write: stated("append"), conditioning: stated("text"), training: stated("fine-tuned") },
    d: { write: stated("append"), conditioning: stated("text"), training: stated("fine-tuned") },
    silent: {},
  });

  test("share what is rare before what is common", () => {
    const [first] = similarTo(kb, "a");
    expect(first?.method.id).toBe("b");
    expect(first?.shared.map(({ value }) => value)).toEqual(["gradient-step", "text"]);
  });

  test("say in which fields the two answer differently", () => {
    expect(similarTo(kb, "a")[0]?.differs).toEqual(["training"]);
  });

  test("are not found for a profile that reports nothing", () => {
    expect(similarTo(kb, "silent")).toEqual([]);
  });

  test("are the same both ways and at most 1", () => {
    const [there] = similarTo(kb, "c");
    const [back] = similarTo(kb, "d");
    expect([there?.method.id, back?.method.id]).toEqual(["d", "c"]);
    expect(there?.score).toBe(1);
  });
});

test("a method among thousands alike still looks at few of them, and finds one that is equal", () => {
  const profiles = Object.fromEntries(
    Array.from({ length: 1500 }, (_, index) => [`m${index}`, { write: stated("append"), read: stated("prompt") }]),
  );
  const kb = kbOf(profiles);
  const found = similarTo(kb, "m700");
  expect(found).toHaveLength(4);
  expect(found.every(({ score }) => score === 1)).toBe(true);
});
