import { describe, expect, test } from "vitest";
import type { RuleContext } from "../../../src/checks/rule.ts";
import { staleTranslation } from "../../../src/checks/rules/stale-translation.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { conceptText, sourceFingerprint } from "../../../src/knowledge/translation.ts";
import { english } from "../../../src/schema/interface-words.ts";
import { readTranslations } from "../../../src/sources/translations.ts";
import { aConcept, someContent } from "../../support/records.ts";

const kb = buildKnowledgeBase(
  someContent({
    taxonomy: [
      aConcept("state-construction", {
        definition: "What is kept.",
        definitionDe: "Was bleibt.",
        scopeNote: "Not more.",
      }),
      aConcept("explicit-state", { broader: "state-construction" }),
      aConcept("coupled-states", { broader: "explicit-state" }),
    ],
  }),
);
const concept = (id: string) => {
  const found = kb.concepts.find((it) => it.id === id);
  if (!found) throw new Error(id);
  return found;
};
const file = (id: string, frontMatter: string, body = "\nEine Lektion.\n") => ({
  path: `content/translations/de/taxonomy/${id}.mdx`,
  text: `---\n${frontMatter}\n---\n${body}`,
});

const words = { path: "content/translations/de/interface.yaml", text: JSON.stringify(english) };

describe("the texts of a concept in German", () => {
  const { record } = concept("state-construction");

  test("fall back to English one by one", () => {
    const { definition, scopeNote } = conceptText(record, "de", undefined);
    expect(definition).toEqual({ text: "Was bleibt.", lang: "de" });
    expect(scopeNote).toEqual({ text: "Not more.", lang: "en" });
  });

  test("come from the translation where it has them", () => {
    const { translations } = readTranslations([
      words,
      file("state-construction", 'source: "x"\nscopeNote: "Nicht mehr."'),
    ]);
    expect(conceptText(record, "de", translations[0]).scopeNote).toEqual({ text: "Nicht mehr.", lang: "de" });
  });
});

test("the fingerprint changes with label, definition, scope note and lesson, and with nothing else", () => {
  const own = concept("state-construction");
  const { record, body } = own;
  const changed = [
    { record: { ...record, prefLabel: { ...record.prefLabel, en: "Else" } }, body },
    { record: { ...record, definition: "Else." }, body },
    { record: { ...record, scopeNote: "Else." }, body },
    { record, body: `${body} Else.` },
  ].map(sourceFingerprint);
  expect(new Set([sourceFingerprint(own), ...changed]).size).toBe(5);
  expect(sourceFingerprint({ record: { ...record, order: 9, altLabel: ["else"] }, body: `${body}\n` })).toBe(
    sourceFingerprint(own),
  );
});

test("the pillars and their branches need a lesson as soon as a language has any; deeper categories do not", () => {
  const source = sourceFingerprint(concept("coupled-states"));
  const others = [words, file("coupled-states", `source: "${source}"`)].map((it) => ({ ...it, memory: new Map() }));
  const context = { kb, others } as unknown as RuleContext;
  const messages = staleTranslation.check(context).map(({ message }) => message);
  expect(messages.map((message) => /for "(.*)"/.exec(message)?.[1])).toEqual(["state-construction", "explicit-state"]);
  expect(staleTranslation.check({ ...context, others: [] })).toEqual([]);
});

test.each([
  ["content/translations/xx/taxonomy/retrieval.mdx", "no words of the interface"],
  ["content/translations/de/retrieval.mdx", "no folder of its kind"],
])("%s is told as a problem: %s", (path) => {
  const { translations, problems } = readTranslations([{ path, text: '---\nsource: "x"\n---\n' }]);
  expect([translations.length, problems.length]).toEqual([0, 1]);
});
