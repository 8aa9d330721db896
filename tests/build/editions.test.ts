/**
 * A course page made in edition 1.0.0, after a trial edition 2.0.0 in which a category was renamed, one moved, one split and one
 * retired: every link still answers, and the older edition is what it was.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applyChanges } from "../../src/exports/editions/apply.ts";
import { serialiseEdition } from "../../src/exports/editions/serialise.ts";
import { addAddresses } from "../../src/publication/addresses.ts";
import { readEditions } from "../../src/sources/editions.ts";
import { copyProject, type Run } from "../support/project.ts";
import { deadLinks, digests, dist, filesBelow, readPages } from "../support/site.ts";
import { editForTrialEdition } from "../support/trial-edition.ts";

const project = copyProject();
const output = join(project.folder, "dist");
afterAll(() => project.remove(), 60_000);

/** The editions before the trial, oldest first. */
const before = readEditions(project.folder).map(({ version }) => version);
const step = `changes/${before.at(-1)}-2.0.0`;

let release: Run;
beforeAll(() => {
  // Whatever the site answers today is promised, the pages made of categories included.
  addAddresses(project.folder, dist);
  editForTrialEdition(project.folder);
  release = project.run("node", ["src/cli/release.ts", "2.0.0", "--about", "A trial."]);
}, 300_000);

/** The course page: ten categories, each as it is today and as edition 1.0.0 has it. */
const course = [
  "external-retrieval",
  "intervention",
  "parametric-states",
  "semantics-oriented-states",
  "static-compression",
  "internal-retrieval",
  "consolidation",
  "geometry-oriented-states",
  "unified-coupling",
  "memory-capacity",
];
const [renamed, moved, split, retired] = course as [string, string, string, string];

const html = (address: string): string => {
  const file = join(output, address, "index.html");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};
const today = (id: string): string => html(`taxonomy/${id}`);
const inFirst = (id: string): string => html(`v/1.0.0/taxonomy/${id}`);
const heading = (page: string): string | undefined => /<h1[^>]*>([^<]*)</.exec(page)?.[1];
const notice = (page: string): string =>
  (/<aside class="edition-notice".*?<\/aside>/s.exec(page)?.[0] ?? "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();

test("the release sets version and day, keeps the reasons and adds its addresses", () => {
  expect(release).toMatchObject({ status: 0 });
  const read = (path: string): string => readFileSync(join(project.folder, path), "utf8");
  expect(read("CITATION.cff")).toMatch(/^version: 2\.0\.0\ndate-released: "\d{4}-\d\d-\d\d"$/m);
  expect(JSON.parse(read("package.json"))).toMatchObject({ version: "2.0.0" });
  expect(read("content/changes.yaml")).not.toContain(renamed);
  expect(read("content/addresses.txt").split("\n")).toEqual(
    expect.arrayContaining(["/v/2.0.0/taxonomy/fast-weights/", `/${step}.json`]),
  );
});

describe("the course page", () => {
  test.each(course)("%s answers, today and as it was", (id) => {
    expect(today(id)).not.toBe("");
    expect(heading(inFirst(id))).toBe(heading(readFileSync(join(dist, `v/1.0.0/taxonomy/${id}/index.html`), "utf8")));
  });

  test("the renamed one has its new name today and its old one in its edition, which says so", () => {
    expect(heading(today(renamed))).toBe("Lookup Memory");
    expect(heading(inFirst(renamed))).toBe("External Retrieval");
    expect(notice(inFirst(renamed))).toMatch(
      /^You are reading edition 1\.0\.0 of .*\. The newest is 2\.0\.0\. This category is now called Lookup Memory$/,
    );
  });

  test("the moved one stands under its new parent today and under its old one in its edition", () => {
    const trail = (page: string): string => /<nav[^>]*aria-label="Breadcrumb".*?<\/nav>/s.exec(page)?.[0] ?? "";
    expect(trail(today(moved))).not.toContain("causality");
    expect(trail(inFirst(moved))).toContain('href="/v/1.0.0/taxonomy/causality/"');
  });

  test("the split one says into what and why, and leads to it as it was", () => {
    expect(today(split)).toContain('href="/taxonomy/fast-weights/">Fast Weights</a>');
    expect(today(split)).toContain('href="/taxonomy/nested-memory/">Nested Memory</a>');
    expect(today(split)).toContain("Theory and layers ask for lessons of their own.");
    expect(today(split)).toContain(`href="/v/${before.at(-1)}/taxonomy/${split}/"`);
    expect(notice(inFirst(split))).toContain("This category was split into Fast Weights and Nested Memory");
  });

  test("the retired one says why and leads to it as it was", () => {
    expect(today(retired)).toContain("Its works keep geometry as well.");
    expect(today(retired)).toContain(`href="/v/${before.at(-1)}/taxonomy/${retired}/"`);
    expect(notice(inFirst(retired))).toContain("This category was retired: Its works keep geometry as well.");
  });

  test("what the Atlas makes of a split or retired one leads to its page, or says inside another site what became of it", () => {
    for (const id of [split, retired]) {
      for (const page of [`timeline/${id}`, `compare/${id}`, `taxonomy/${id}/slides`, `de/taxonomy/${id}`])
        expect(html(page)).toContain(`url=/taxonomy/${id}/"`);
      expect(html(`embed/taxonomy/${id}`)).toContain("This category is no longer in use.");
    }
  });

  test("no link of the whole site leads nowhere", () => {
    expect(deadLinks(output, readPages(output))).toEqual([]);
  });
});

describe("an edition", () => {
  test("keeps its links inside, but for the way to today", () => {
    const pages = readPages(join(output, "v/1.0.0/taxonomy"));
    const outside = pages.flatMap(({ file, html }) => {
      const main = (/<main.*<\/main>/s.exec(html)?.[0] ?? "").replace(
        /<a href="[^"]*">[^<]* in the Atlas of today<\/a>/g,
        "",
      );
      return [...main.matchAll(/href="(\/[^"]*)"/g)]
        .map(([, link = ""]) => link)
        .filter((link) => !link.startsWith("/v/1.0.0/"))
        .map((link) => `${file} → ${link}`);
    });
    expect(pages.length).toBeGreaterThan(30);
    expect(outside).toEqual([]);
  });

  test("costs a few megabytes at most", () => {
    const size = filesBelow(join(output, "v/1.0.0")).reduce(
      (sum, file) => sum + statSync(join(output, "v/1.0.0", file)).size,
      0,
    );
    expect(size).toBeLessThan(3_000_000);
  });

  test("has pages that arrive at once: two requests, 14,600 bytes packed", () => {
    const packed = (file: string): number => gzipSync(readFileSync(join(output, file)), { level: 9 }).length;
    const heavy = ["v", "changes"].flatMap((folder) =>
      readPages(join(output, folder)).flatMap(({ file, html }) => {
        // What stands in noscript is for readers without script, on paper.
        const styles = [
          ...html.replace(/<noscript>.*?<\/noscript>/gs, "").matchAll(/<link rel="stylesheet" href="\/([^"]*)"/g),
        ].map(([, style = ""]) => style);
        const total = [`${folder}/${file}`, ...styles].reduce((sum, name) => sum + packed(name), 0);
        return styles.length > 1 || total > 14_600
          ? [`${folder}/${file}: ${styles.length + 1} requests, ${total} bytes`]
          : [];
      }),
    );
    expect(heavy).toEqual([]);
  });

  test("is rebuilt to the same bytes, whatever becomes of the content", () => {
    const lesson = join(project.folder, "content/taxonomy/consolidation.mdx");
    const before = readFileSync(lesson, "utf8");
    writeFileSync(
      lesson,
      before
        .replace(/^definition: ".*"$/m, 'definition: "A definition of tomorrow."')
        .replace("## The idea\n", "## The idea\n\nA lesson of tomorrow.\n"),
    );
    const again = project.run("astro", ["build", "--outDir", "dist-again"]);
    expect(again).toMatchObject({ status: 0 });
    expect(readFileSync(join(project.folder, "dist-again/taxonomy/consolidation/index.html"), "utf8")).toContain(
      "A lesson of tomorrow.",
    );
    expect(digests(join(project.folder, "dist-again/v"))).toEqual(digests(join(output, "v")));
    writeFileSync(lesson, before);
  }, 300_000);
});

describe("the changes", () => {
  const json = (path: string) => JSON.parse(readFileSync(join(output, path), "utf8"));

  test("applied to the data of the older edition give that of the newer, byte for byte", () => {
    const made = applyChanges(json(`v/${before.at(-1)}/edition.json`), json(`${step}.json`));
    expect(serialiseEdition(made)).toBe(readFileSync(join(output, "v/2.0.0/edition.json"), "utf8"));
  });

  test("are told on a page with their reasons", () => {
    const page = html(step)
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ");
    expect(page).toContain(
      "Lookup Memory It was called “External Retrieval”. Readers took it for retrieval over a network.",
    );
    expect(page).toContain("From “Causality” to “Evaluation”. It asks of the outcome, whatever the cause.");
    expect(page).toContain("Into “Fast Weights” and “Nested Memory”. Theory and layers ask for lessons of their own.");
    expect(page).toContain("Its works keep geometry as well.");
    expect(page).toContain("It takes over from Parametric States.");
  });

  test("come as a feed with one item an edition", () => {
    expect(readFileSync(join(output, "changes.feed.xml"), "utf8").match(/<entry>/g)).toHaveLength(before.length + 1);
  });
});

describe("a release is refused, and nothing is changed,", () => {
  const state = (): Record<string, string> => digests(join(project.folder, "content"));

  test("where the content has a mistake", () => {
    const entry = join(project.folder, "content/methods/worldmem.mdx");
    const right = readFileSync(entry, "utf8");
    writeFileSync(entry, right.replace("concept: external-retrieval", "concept: external-retreival"));
    const before = state();
    const run = project.run("node", ["src/cli/release.ts", "2.1.0"]);
    expect(run.status).toBe(1);
    expect(run.output).toContain('"external-retreival" is not a concept of the taxonomy.');
    expect(state()).toEqual(before);
    writeFileSync(entry, right);
  }, 60_000);

  test("where the edition exists", () => {
    const run = project.run("node", ["src/cli/release.ts", "1.0.0"]);
    expect(run).toEqual({
      status: 1,
      output: "Edition 1.0.0 exists; an edition is never made again. The newest is 2.0.0.\n",
    });
  }, 60_000);
});
