/** Which files of `content/` the names on a command line mean. */
import { dirname, parse, relative, resolve } from "node:path";
import { nearest } from "../checks/nearest.ts";

/** The files chosen, undefined for all of them, and the names that mean nothing. */
export interface Choice {
  readonly files: readonly string[] | undefined;
  readonly unknown: readonly string[];
}

/** Names may be files or folders, from the working directory or in full. */
export function chosenFiles(names: readonly string[], paths: readonly string[], root: string): Choice {
  if (names.length === 0) return { files: undefined, unknown: [] };
  const chosen = names.map((name) => {
    const path = relative(root, resolve(root, name)).replaceAll("\\", "/");
    return { name, files: paths.filter((it) => it === path || it.startsWith(`${path}/`)) };
  });
  return {
    files: [...new Set(chosen.flatMap(({ files }) => files))],
    unknown: chosen.filter(({ files }) => files.length === 0).map(({ name }) => name),
  };
}

/** The file that a name which means nothing was perhaps meant for: without ending, without folder, or misspelt. */
export function meantFile(name: string, paths: readonly string[]): string | undefined {
  const found = paths.find((path) => path.startsWith(`${name}.`) || path.endsWith(`/${name}`));
  // Folder and ending, which all share, would make any two names look alike.
  const alike = paths.filter((path) => dirname(path) === dirname(name));
  const near = nearest(
    parse(name).name,
    alike.map((path) => parse(path).name),
  );
  return found ?? alike.find((path) => parse(path).name === near);
}
