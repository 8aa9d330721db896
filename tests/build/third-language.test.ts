/** A third language, added as content/README.md says: one folder, and nothing else. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildKnowledgeBase } from "../../src/knowledge/build.ts";
import { sourceFingerprint } from "../../src/knowledge/translation.ts";
import { readContent } from "../../src/sources/files.ts";
import { copyProject, type Run } from "../support/project.ts";
import { deadLinks, readPages } from "../support/site.ts";

const project = copyProject();
const output = join(project.folder, "dist");
const folder = join(project.folder, "content/translations/fr");
afterAll(() => project.remove(), 60_000);

let check: Run;
let build: Run;
beforeAll(() => {
  mkdirSync(join(folder, "taxonomy"), { recursive: true });
  const words = project.run("node", ["src/cli/translations.ts", "words"]).output;
  const translated = words
    .replace(/^name: .*$/m, "name: Français")
    .replace(/^( {2}best: ).*$/m, '$1"Meilleurs résultats"')
    .replace(/^( {2}lessonMissing: ).*$/m, '$1"Cette leçon n’est pas encore traduite."')
    .replace(/^( {4})one: "?\{n\} work"?\n {4}other: "?\{n\} works"?$/m, '$1one: "{n} travail"\n$1other: "{n} travaux"')
    .replace(/^ {2}skip: .*\n/m, "");
  writeFileSync(join(folder, "interface.yaml"), translated);
  const { conceptById } = buildKnowledgeBase(readContent(project.folder).records);
  const source = sourceFingerprint(conceptById.get("retrieval") as never);
  writeFileSync(
    join(folder, "taxonomy/retrieval.mdx"),
    `---\nsource: "${source}"\nlabel: "Récupération"\ndefinition: "On retrouve ce qu’il faut."\n---\n\n## L’idée\n\nUne leçon sur la [persistance](/taxonomy/persistence/).\n`,
  );
  check = project.run("node", ["src/cli/check.ts"]);
  build = project.run("astro", ["build"]);
}, 300_000);

const html = (address: string): string => {
  const file = join(output, address, "index.html");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};
const json = (path: string) => JSON.parse(readFileSync(join(output, path), "utf8"));

test("the check lets it pass and says what is missing", () => {
  expect(check.status).toBe(0);
  expect(check.output).toContain("Français lacks 1 of the words of the interface: frame.skip.");
});

test("the site is built, and no link leads nowhere", () => {
  expect(build).toMatchObject({ status: 0 });
  expect(deadLinks(output, readPages(output))).toEqual([]);
});

describe("the pages of the language", () => {
  test.each(["fr", "fr/taxonomy", "fr/taxonomy/retrieval", "fr/taxonomy/quality", "fr/glossary", "fr/search"])(
    "%s says that it is in French",
    (address) => expect(html(address)).toContain('<html lang="fr"'),
  );

  test("show what is translated, with numbers in the forms of the language", () => {
    const page = html("fr/taxonomy/retrieval");
    expect(page).toContain("<h1>Récupération</h1>");
    expect(page).toContain('Une leçon sur la <a href="/fr/taxonomy/persistence/">persistance</a>');
    expect(page).toMatch(/\d+ travaux/);
  });

  test("show visibly in English what is not", () => {
    const page = html("fr/taxonomy/quality");
    expect(page).toContain("Cette leçon n’est pas encore traduite.");
    expect(page).toMatch(/<h1 lang="en">[^<]+<\/h1>/);
    expect(page).toContain("Skip to content");
  });

  test("are found from every other language, in the header and by search engines", () => {
    for (const page of ["taxonomy/retrieval", "de/taxonomy/retrieval"]) {
      expect(html(page)).toMatch(/<a href="\/fr\/taxonomy\/retrieval\/"[^>]*lang="fr"[^>]*>Français<\/a>/);
      expect(html(page)).toMatch(/<link rel="alternate" hreflang="fr" href="[^"]*\/fr\/taxonomy\/retrieval\/">/);
    }
    expect(readFileSync(join(output, "sitemap.xml"), "utf8")).toContain("/fr/taxonomy/retrieval/");
  });

  test("may not stand in frames of other sites, on hosts that read headers from a file", () => {
    expect(readFileSync(join(output, "_headers"), "utf8")).toMatch(/^\/fr\/\*\n.*frame-ancestors 'none'$/m);
  });
});

test("search speaks the language and knows its names and lessons", () => {
  const page = html("fr/search");
  expect(page).toContain('data-island="/islands/atlas-search-fr.js"');
  expect(readFileSync(join(output, "islands/atlas-search-fr.js"), "utf8")).toContain("Meilleurs r");
  const { language, concepts } = json("fr/search/table.json") as { language: string; concepts: string[][] };
  expect(language).toBe("fr");
  const index = concepts.findIndex(([id]) => id === "retrieval");
  expect(concepts[index]?.[1]).toBe("Récupération");
  expect(json("fr/search/lessons.json").texts[index]).toContain("Une leçon sur la persistance");
});
