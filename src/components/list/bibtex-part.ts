/** Takes the entries of some keys out of a BibTeX file. Runs in the browser and in tests. */
import { entriesOf, keyOf } from "../cite/gather.ts";

/** The entries whose keys are wanted, as they stand in the file; each begins with @ in the first column. */
export function keepEntries(file: string, keys: ReadonlySet<string>): string {
  const entries = entriesOf(file).filter((entry) => keys.has(keyOf(entry) ?? ""));
  return entries.map((entry) => `${entry.trimEnd()}\n`).join("\n");
}
