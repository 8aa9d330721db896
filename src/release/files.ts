/** The files that a release changes besides the edition itself, and how to take everything back. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Edition } from "../schema/edition.ts";

/** The file of reasons when no change waits for an edition. */
export const emptyReasons = `# Why something changed since the newest edition; the next release freezes it and empties this file.
concepts: {}
works: {}
`;

/** The texts of the files that name the version, with the new one. */
export function withVersion(
  root: string,
  { version, released }: Pick<Edition, "version" | "released">,
): [path: string, text: string][] {
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const npm = (text: string): string => text.replace(/^(\s*"version": )"[^"]*"/m, `$1"${version}"`);
  const lock = (text: string): string =>
    npm(text).replace(/("": \{\s*"name": "[^"]*",\s*"version": )"[^"]*"/, `$1"${version}"`);
  const files: [string, (text: string) => string][] = [
    [
      "CITATION.cff",
      (text) =>
        text
          .replace(/^version: .*$/m, `version: ${version}`)
          .replace(/^date-released: .*$/m, `date-released: "${released}"`),
    ],
    ["package.json", npm],
    ["package-lock.json", lock],
  ];
  return files.filter(([path]) => existsSync(join(root, path))).map(([path, change]) => [path, change(read(path))]);
}

/** Writes files and returns what undoes it. */
export function writeFiles(root: string, files: readonly (readonly [path: string, text: string])[]): () => void {
  const before = files.map(
    ([path]) => [path, existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined] as const,
  );
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return () => {
    for (const [path, text] of before) {
      if (text === undefined) rmSync(join(root, path));
      else writeFileSync(join(root, path), text);
    }
  };
}
