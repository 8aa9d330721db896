/** Joins BibTeX files of single works to one, each entry once. Runs in the browser and in tests. */

/** The key of an entry, for example xiao2025worldmem; undefined for what is no entry. */
export function keyOf(entry: string): string | undefined {
  return /^@\w+\{\s*([^,\s]+)\s*,/.exec(entry)?.[1];
}

/** The entries of a file as it is written here: each begins with @ in the first column. */
export function entriesOf(file: string): string[] {
  return file.split(/^(?=@)/m).filter((entry) => keyOf(entry) !== undefined);
}

/** One file with the entries of several, in their order, each key once. */
export function gather(files: readonly string[]): string {
  const byKey = new Map(files.flatMap(entriesOf).map((entry) => [keyOf(entry), `${entry.trimEnd()}\n`]));
  return [...byKey.values()].join("\n");
}
