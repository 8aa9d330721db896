/** Holds the direction of imports: content → schema → sources → knowledge → checks, exports → pages → components. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../src");

/** What each folder of domain code may import from the others. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  schema: ["schema"],
  text: ["text", "schema"],
  body: ["body"],
  records: ["records", "schema", "text"],
  editor: ["editor", "checks", "knowledge", "schema", "sources"],
  drafts: ["drafts", "checks", "knowledge", "records", "schema", "sources", "text"],
  knowledge: ["knowledge", "schema", "sources", "text", "body"],
  sources: ["sources", "schema"],
  checks: ["checks", "schema", "sources", "knowledge", "body", "text", "records"],
  exports: ["exports", "schema", "knowledge", "body", "text"],
};

/** Folders that run anywhere: no Node, no Astro, no browser. */
const pure = ["schema", "text", "body", "knowledge", "exports", "checks/rules"];

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
  .map((name) => name.replaceAll("\\", "/"));

const importsOf = (file: string): string[] =>
  ts.preProcessFile(readFileSync(join(root, file), "utf8")).importedFiles.map(({ fileName }) => fileName);

describe.each(Object.entries(allowed))("src/%s", (folder, targets) => {
  test.each(files.filter((file) => file.startsWith(`${folder}/`)))("%s imports only from below", (file) => {
    const inside = importsOf(file).filter((name) => name.startsWith("."));
    const reached = inside.map(
      (name) =>
        relative(root, join(root, dirname(file), name))
          .replaceAll("\\", "/")
          .split("/")[0],
    );
    expect(reached.filter((target) => target && !targets.includes(target))).toEqual([]);
  });
});

test.each(files.filter((file) => pure.some((folder) => file.startsWith(`${folder}/`))))(
  "%s knows neither Node nor Astro",
  (file) => {
    const foreign = importsOf(file).filter(
      (name) => name.startsWith("node:") || (name.startsWith("astro") && name !== "astro/zod"),
    );
    expect(foreign).toEqual([]);
  },
);

test("the words of the interface know no component", () => {
  const known = files
    .filter((file) => file.startsWith("i18n/"))
    .flatMap((file) => importsOf(file).filter((name) => name.includes("/components/")));
  expect(known).toEqual([]);
});
