import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { keepProgram, programKey, recallProgram } from "../../../src/publication/kept-program.ts";
import { listFiles } from "../../../src/sources/files.ts";

const root = mkdtempSync(join(tmpdir(), "program-"));
afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  rmSync(root, { recursive: true });
  for (const path of [
    "astro.config.mjs",
    "package.json",
    "tsconfig.json",
    "src/a.ts",
    "node_modules/.package-lock.json",
  ])
    write(path, path);
  write("content/taxonomy/a.mdx", "lesson");
  write("content/methods/a.mdx", "entry");
});

/** The folders of content of which the code imports files, so that they are compiled. */
const compiledContent = listFiles(join(import.meta.dirname, "../../../src")).flatMap(({ path, text }) =>
  /\.(?:astro|ts)$/.test(path)
    ? [...text.matchAll(/(?:from|import\(|glob[^"]*\(\[?|^ ) *"(?:\.\.\/)*\/?(content\/[\w-]+)\//gm)].map(
        ([, folder]) => folder,
      )
    : [],
);

test("the code imports lessons, translations and pages", () =>
  expect([...new Set(compiledContent)].sort()).toEqual(["content/pages", "content/taxonomy", "content/translations"]));

test.each([
  ...["astro.config.mjs", "src/a.ts", "src/new.ts", "node_modules/.package-lock.json"],
  ...new Set(compiledContent.map((folder) => `${folder}/a.mdx`)),
])("a change of %s asks for another program", (path) => {
  const before = programKey(root);
  write(path, "changed");
  expect(programKey(root)).not.toBe(before);
});

test("a change of an entry does not", () => {
  const before = programKey(root);
  write("content/methods/a.mdx", "changed");
  expect(programKey(root)).toBe(before);
});

test("without a note of the dependencies there is no key", () => {
  rmSync(join(root, "node_modules"), { recursive: true });
  expect(programKey(root)).toBeUndefined();
});

const facts = { entry: "entry.mjs", place: { origin: "https://a.example", base: "/" }, styles: [] };

/** Keeps what stands in `out` as the program of a key. */
function keep(key: string, how: "copy" | "move"): void {
  write("out/.code/entry.mjs", "code");
  write("out/style.css", "style");
  keepProgram(root, key, { code: join(root, "out/.code"), files: join(root, "out"), how }, facts);
}

test("programs for other addresses are kept beside it, those used last, so that nobody's is taken away while it runs", () => {
  const keys = ["/a/", "/b/", "/c/", "/d/"].map((base) => {
    process.env.BASE_PATH = base;
    return programKey(root) ?? "";
  });
  const isKept = (key: string): boolean => recallProgram(root, key) !== undefined;
  for (const [index, key] of keys.entries()) {
    process.env.BASE_PATH = `/${"abcd"[index]}/`;
    keep(key, "copy");
    // The first is in use all the time.
    expect(isKept(keys[0] ?? "")).toBe(true);
  }
  delete process.env.BASE_PATH;
  expect(keys.map(isKept)).toEqual([true, false, true, true]);
});

test("a program is not kept where something of it changed while it was compiled", () => {
  const before = programKey(root) ?? "";
  write("src/a.ts", "changed");
  keep(before, "copy");
  expect(recallProgram(root, before)).toBeUndefined();
  expect(recallProgram(root, programKey(root) ?? "")).toBeUndefined();
});

test.each(["copy", "move"] as const)(
  "a program comes back whole after a %s, with its files beside it, or not at all",
  (how) => {
    const key = programKey(root) ?? "";
    keep(key, how);
    const kept = recallProgram(root, key);
    expect(kept).toMatchObject(facts);
    expect(readFileSync(join(kept?.code ?? "", "entry.mjs"), "utf8")).toBe("code");
    expect(readFileSync(join(kept?.files ?? "", "style.css"), "utf8")).toBe("style");
    expect(recallProgram(root, "other")).toBeUndefined();
    writeFileSync(join(kept?.code ?? "", "entry.mjs"), "cod");
    expect(recallProgram(root, key)).toBeUndefined();
  },
);
