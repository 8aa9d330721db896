/** Names near to what found nothing. Runs in the browser and in tests. */
import { type Finder, toQuery } from "./finder.ts";
import { tolerance } from "./match.ts";
import { nearWords, targetsOf } from "./word-index.ts";

/** Names that somebody may have meant who found nothing: those nearest to the whole query, and those that one of its words names. */
export function suggestions(finder: Finder, typed: string, amount = 5): string[] {
  const { run, words } = toQuery(typed);
  const best = new Map<string, number>();
  const consider = (text: string, most: number, penalty: number): void => {
    for (const { word, edits } of nearWords(finder.runs, text, most)) {
      for (const target of targetsOf(finder.runs, word)) {
        const name = finder.table.documents[target >> 1]?.name ?? "";
        best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, edits + penalty));
      }
    }
  };
  if (run.length > 2) consider(run, Math.min(4, Math.ceil(run.length / 3)), 0);
  if (words.length > 1) for (const word of words) if (word.length > 3) consider(word, tolerance(word), 1);
  return [...best]
    .sort(([a, editsA], [b, editsB]) => editsA - editsB || (a < b ? -1 : 1))
    .slice(0, amount)
    .map(([name]) => name);
}
