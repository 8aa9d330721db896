/** Drafts against the real check: it complains about the fields that the draft names, about all of them, and about nothing else. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkContent } from "../../../src/checks/check-content.ts";
import { SampleAtlas } from "../../../src/checks/examples.ts";
import { fieldName } from "../../../src/checks/fields.ts";
import type { Issue } from "../../../src/checks/issue.ts";
import { readBibtex } from "../../../src/drafts/bibtex.ts";
import type { Draft } from "../../../src/drafts/draft.ts";
import { type IntroducedKind, introducedKinds, newEntry } from "../../../src/drafts/new-entry.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";

const root = join(import.meta.dirname, "../../..");
const sample = new SampleAtlas(root);
const { records } = sample.with([]);
const kb = buildKnowledgeBase(records);
const bibtex = join(root, "tests/fixtures/bibtex");

function drafts(file: string, kind: IntroducedKind, concepts: readonly string[] = []): readonly Draft[] {
  const [source] = readBibtex(readFileSync(join(bibtex, file), "utf8"));
  if (!source) throw new Error(`no entry in ${file}`);
  const made = newEntry(source, { kind, concepts }, records, kb);
  if ("refused" in made) throw new Error(made.refused);
  return made.drafts;
}

/** Where an issue is, in the words that drafts use for their fields. */
const fieldOf = ({ place }: Issue): string => (place.in === "front-matter" ? fieldName(place.path) : "text");

function expectOnlyNamedFields(made: readonly Draft[]): void {
  const files = made.map(({ path, text }) => ({ path, text }));
  // That nobody has looked up the id yet is no matter of the draft; npm run new says so by itself.
  const issues = checkContent({ ...sample.with(files), today: "2026-12-31" }).filter(
    ({ rule }) => rule !== "not-verified",
  );
  const isAbout = (field: string, issue: Issue) => fieldOf(issue) === field || fieldOf(issue).startsWith(`${field}.`);
  for (const { path, open } of made) {
    const own = issues.filter(({ file }) => file === path);
    const required = open.filter((it) => it.required).map((it) => it.field);
    expect(own.filter((issue) => !required.some((field) => isAbout(field, issue)))).toEqual([]);
    expect(required.filter((field) => !own.some((issue) => isAbout(field, issue)))).toEqual([]);
  }
  expect(issues.filter(({ file }) => !made.some(({ path }) => path === file))).toEqual([]);
}

describe.each(readdirSync(bibtex))("%s", (file) => {
  test.each(introducedKinds)("introducing a %s", (kind) => {
    expectOnlyNamedFields(drafts(file, kind));
  });
});

test("a chosen place in the taxonomy is no longer among the fields to fill in", () => {
  const made = drafts("arxiv.bib", "method", ["external-retrieval"]);
  expectOnlyNamedFields(made);
  expect(made[1]?.open.map(({ field }) => field)).not.toContain("classifications.1.concept");
});
