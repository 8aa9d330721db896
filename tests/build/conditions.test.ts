/** The same site under other conditions: another base path, another place and time zone, and content with a mistake. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { copyProject } from "../support/project.ts";
import { deadLinks, digests, dist, readPages } from "../support/site.ts";

const project = copyProject();
const elsewhere = mkdtempSync(join(tmpdir(), "site-"));
afterAll(() => {
  project.remove();
  rmSync(elsewhere, { recursive: true, force: true });
});

test("another project, a folder outside of it, time zone and locale give the same bytes", () => {
  const { status, output } = project.run("astro", ["build", "--outDir", join(elsewhere, "site")], {
    TZ: "Pacific/Chatham",
    LC_ALL: "tr_TR.UTF-8",
    LANG: "tr_TR.UTF-8",
  });
  expect(output.slice(-2000)).toContain("Complete");
  expect(status).toBe(0);
  expect(digests(join(elsewhere, "site"))).toEqual(digests(dist));
}, 180_000);

describe("under a base path", () => {
  const base = "/courses/atlas/";
  const origin = "https://example.org";
  const run = project.run("astro", ["build", "--outDir", "dist-base"], { SITE_URL: origin, BASE_PATH: base });
  const folder = join(project.folder, "dist-base");
  const pages = run.status === 0 ? readPages(folder) : [];

  test("the build succeeds", () => expect(run).toMatchObject({ status: 0 }));

  test("every link stays below it and leads somewhere", () => {
    expect(pages.length).toBeGreaterThan(400);
    expect(deadLinks(folder, pages, base, origin)).toEqual([]);
  });

  test("addresses in full name the site as it is published", () => {
    const page = pages.find(({ file }) => file === "methods/worldmem/index.html");
    expect(page?.html).toContain(`<link rel="canonical" href="${origin}${base}methods/worldmem/"`);
    expect(pages.filter(({ html }) => html.includes("localhost")).map(({ file }) => file)).toEqual([]);
  });
});

describe("content with a mistake", () => {
  const entry = join(project.folder, "content/methods/worldmem.mdx");
  const right = readFileSync(entry, "utf8");
  writeFileSync(entry, right.replace("concept: external-retrieval", "concept: external-retreival"));
  const { status, output } = project.run("astro", ["build", "--outDir", "dist-broken"]);
  writeFileSync(entry, right);

  test("stops the build", () => expect(status).not.toBe(0));

  test("says file, line, field, value and the likely fix", () => {
    expect(output).toMatch(/content\/methods\/worldmem\.mdx:\d+:\d+ {2}error {2}unknown-concept/);
    expect(output).toContain('"external-retreival" is not a concept of the taxonomy.');
    expect(output).toContain('Did you mean "external-retrieval"?');
  });

  test("leaves no page of it", () => {
    expect(existsSync(join(project.folder, "dist-broken/methods/worldmem/index.html"))).toBe(false);
  });
});
