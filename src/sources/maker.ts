/** What makes the pieces that caches keep: a piece made by other code, or with another version of a package, is another piece. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "./files.ts";
import { signOf } from "./sign.ts";

/** What says which version of every package is there: npm's own note beside them, else what was asked for. */
const notes = ["node_modules/.package-lock.json", "package-lock.json"];

/** The sign of the code in some folders below `root`, of every package, and of the program that runs both. */
export function signOfMaker(root: string, folders: readonly string[]): string {
  const note = notes.map((path) => join(root, path)).find((path) => existsSync(path));
  const code = folders.flatMap((folder) =>
    listFiles(join(root, folder)).map(({ path, text }) => `${folder}/${path}\n${text}`),
  );
  return signOf([process.version, note ? readFileSync(note, "utf8") : "", ...code].join("\n"));
}
