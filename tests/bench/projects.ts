/** Sets up what the bench compares: a copy of the Atlas and the obvious Astro site, both with the same generated entries. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateContent } from "./generate.ts";

const root = join(import.meta.dirname, "../..");
const entryFolders = ["papers", "methods", "benchmarks"] as const;

function fresh(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
}

/** The Atlas with so many generated entries. What is published already, and its editions, belong to the real content and stay away. */
export function setUpAtlas(folder: string, amount: number): void {
  fresh(folder);
  for (const name of [
    "src",
    "public",
    "astro.config.mjs",
    "package.json",
    "tsconfig.json",
    "CITATION.cff",
    "LICENSE",
    "CONTRIBUTING.md",
    "README.md",
    "tests/fixtures",
    ".github",
  ])
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  generateContent(root, folder, amount);
  for (const name of [
    "addresses.txt",
    "former-addresses.yaml",
    "editions",
    "changes.yaml",
    "reading-lists",
    "translations",
  ])
    rmSync(join(folder, "content", name), { recursive: true, force: true });
  writeFileSync(join(folder, "content/addresses.txt"), "");
}

/** The baseline with the entries of the Atlas in `atlas`. Astro's own processor knows no mathematics, so formulas become code. */
export function setUpBaseline(folder: string, atlas: string): void {
  fresh(folder);
  cpSync(join(root, "tests/bench/baseline"), folder, { recursive: true });
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  for (const name of [...entryFolders, "taxonomy"]) {
    const to = join(folder, "content", name);
    mkdirSync(to, { recursive: true });
    for (const file of readdirSync(join(atlas, "content", name)).filter((file) => file.endsWith(".mdx"))) {
      const text = readFileSync(join(atlas, "content", name, file), "utf8");
      const fence = text.indexOf("\n---", 3) + 4;
      writeFileSync(
        join(to, file),
        text.slice(0, fence) + withoutMathematics(name === "taxonomy" ? "\n" : text.slice(fence)),
      );
    }
  }
}

/** Formulas as code; lessons have elements that the baseline lacks, so that its categories go without their text. */
const withoutMathematics = (body: string): string =>
  body.replace(
    /\$\$([\s\S]*?)\$\$|\$([^$\n]+)\$/g,
    (_, block: string | undefined, line: string | undefined) => `\`${(block ?? line ?? "").trim()}\``,
  );

/** Changes one entry, as an editor would: a sentence more. */
export function changeOneEntry(folder: string, round: number): void {
  const methods = join(folder, "content/methods");
  const [first = ""] = readdirSync(methods).sort();
  const path = join(methods, first);
  writeFileSync(path, `${readFileSync(path, "utf8").trimEnd()} This sentence is change ${round}.\n`);
}
