/** Takes the entries of some keys out of a BibTeX file. Runs in the browser and in tests. */

/** The entries whose keys are wanted, as they stand in the file; each begins with @ in the first column. */
export function keepEntries(file: string, keys: ReadonlySet<string>): string {
  const entries = file.split(/^(?=@)/m).filter((entry) => {
    const key = /^@\w+\{\s*([^,\s]+)\s*,/.exec(entry)?.[1];
    return key !== undefined && keys.has(key);
  });
  return entries.map((entry) => `${entry.trimEnd()}\n`).join("\n");
}
