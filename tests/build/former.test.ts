/** A site whose content lost a category and a method, as the build wrote it. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { copyProject } from "../support/project.ts";

const project = copyProject();
afterAll(() => project.remove(), 60_000);

const concept = (status: string): string => `---
prefLabel: { en: "Old Memory", de: "Altes Gedächtnis" }
order: 1
definition: "What once belonged here."
sections: ["4"]
takes: [method]
status: ${status}
---

Its lesson.
`;

writeFileSync(join(project.folder, "content/taxonomy/old-memory.mdx"), concept("{ kind: moved, to: retrieval }"));
writeFileSync(
  join(project.folder, "content/taxonomy/older-memory.mdx"),
  concept("{ kind: split, into: [retrieval, consolidation] }"),
);
writeFileSync(
  join(project.folder, "content/former-addresses.yaml"),
  '- { from: /methods/withdrawn/, status: { kind: retired, reason: "Its authors withdrew the paper." } }\n',
);
const published = [
  "/",
  "/taxonomy/old-memory/",
  "/taxonomy/old-memory.json",
  "/taxonomy/old-memory.feed.xml",
  "/methods/withdrawn/",
  "/methods/withdrawn.bib",
];
writeFileSync(join(project.folder, "content/addresses.txt"), `${published.join("\n")}\n`);
const run = project.run("astro", ["build"], { BASE_PATH: "/atlas/" });
const page = (address: string): string => {
  const path = join(project.folder, "dist", address, "index.html");
  return existsSync(path) ? readFileSync(path, "utf8") : "";
};

describe("an address that is no longer in use", () => {
  test("does not stop the build", () => expect(run).toMatchObject({ status: 0 }));

  test("leads on where its category moved, for browsers and for people", () => {
    expect(page("taxonomy/old-memory")).toContain(
      '<meta http-equiv="refresh" content="0; url=/atlas/taxonomy/retrieval/">',
    );
    expect(page("taxonomy/old-memory")).toMatch(/has moved to <a href="\/atlas\/taxonomy\/retrieval\/">Retrieval<\/a>/);
  });

  test("offers the pages into which its category was split", () => {
    expect(page("taxonomy/older-memory")).not.toContain('http-equiv="refresh"');
    expect(page("taxonomy/older-memory")).toMatch(/href="\/atlas\/taxonomy\/consolidation\/">Consolidation</);
  });

  test("says why an entry was retired", () => {
    expect(page("methods/withdrawn")).toContain("Its authors withdrew the paper.");
  });

  test("is told to programs, and to no search engine", () => {
    const { items } = JSON.parse(readFileSync(join(project.folder, "dist/api/v1/redirects.json"), "utf8"));
    expect(items.map(({ status }: { status: { kind: string } }) => status.kind)).toEqual(["retired", "moved", "split"]);
    expect(readFileSync(join(project.folder, "dist/sitemap.xml"), "utf8")).not.toContain("old-memory");
  });
});

test("the build fails where a published address is missing, and names it", () => {
  writeFileSync(join(project.folder, "content/addresses.txt"), "/lost-page/\n");
  const { status, output } = project.run("astro", ["build", "--outDir", "dist-lost"]);
  expect(status).not.toBe(0);
  expect(output).toContain("/lost-page/");
  expect(output).toContain("content/former-addresses.yaml");
}, 180_000);
