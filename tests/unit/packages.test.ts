/** Holds that package.json names the packages that the code imports, each where it belongs, and no others. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  dependencies: Readonly<Record<string, string>>;
  devDependencies: Readonly<Record<string, string>>;
};

/** Programs that are run and not imported. */
const tools = new Set(["@astrojs/check", "@biomejs/biome", "node"]);

const textsBelow = (folder: string): { name: string; text: string }[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|astro|css)$/.test(name) && !/[\\/](?:fixtures|baseline)[\\/]/.test(`/${name}`))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(root, folder, name), "utf8") }));

const code = textsBelow("src");
const all = [...code, ...textsBelow("tests"), { name: "", text: readFileSync(join(root, "astro.config.mjs"), "utf8") }];

/** The packages that a file imports; of a component those of its front matter. */
function packagesOf({ name, text }: { name: string; text: string }): string[] {
  const script = name.endsWith(".astro") ? (/^---\n(.*?)^---$/ms.exec(text)?.[1] ?? "") : text;
  return ts
    .preProcessFile(script)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((from) => !/^(?:\.|node:|astro:)/.test(from))
    .map((from) => from.split("/", from.startsWith("@") ? 2 : 1).join("/"));
}

test("what the Atlas itself imports is there without the packages of its developers", () => {
  const imported = new Set(code.filter(({ name }) => !name.endsWith(".css")).flatMap(packagesOf));
  // Types are gone when the code runs.
  const missing = [...imported].filter((name) => !dependencies[name] && !devDependencies[`@types/${name}`]);
  expect(missing).toEqual([]);
});

test("every package is used", () => {
  const named = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith("@types/"));
  const unused = named.filter(
    (name) => !tools.has(name) && !all.some(({ text }) => new RegExp(`["'/]${RegExp.escape(name)}["'/]`).test(text)),
  );
  expect(unused).toEqual([]);
});
