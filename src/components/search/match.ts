/** Finds names and titles in the small table: exact names first, then beginnings, then words, then typing errors. Runs in the browser and in tests. */
import { editDistance } from "../../checks/nearest.ts";
import type { SearchRow, SearchTable } from "../../exports/search-table.ts";
import { fold, joined, splitCamelCase, words } from "../../text/fold.ts";

/** A row with the forms in which it can be found, made once when the table arrives. */
export interface Findable {
  readonly row: SearchRow;
  /** Folded names, the other names included. */
  readonly names: readonly string[];
  /** The same without spaces, hyphens and points. */
  readonly joined: readonly string[];
  readonly words: readonly string[];
  readonly titleWords: readonly string[];
}

/** A row that matches; the lower the rank, the better. */
export interface Match {
  readonly row: SearchRow;
  readonly rank: number;
}

/** How well a row matches, from best to worst. */
export const ranks = { exact: 0, joined: 1, otherName: 2, beginning: 3, words: 4, title: 5, typingError: 6 } as const;

/** Prepares a table for finding. */
export function prepare({ rows }: SearchTable): Findable[] {
  return rows.map((row) => {
    const [, id, name, , , , , otherNames, title] = row;
    const all = [name, ...otherNames];
    return {
      row,
      names: all.map(fold),
      joined: [...new Set([...all, id].map(joined))],
      words: all.flatMap((text) => [...words(text), ...words(splitCamelCase(text))]),
      titleWords: words(title),
    };
  });
}

/** A typing error is one edit in a short word and two in a longer one; words below four letters are taken as they are. */
const tolerance = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

const near = (typed: string, word: string): boolean =>
  Math.abs(typed.length - word.length) <= 2 && editDistance(typed, word) <= tolerance(typed);

const everyWord = (typed: readonly string[], among: readonly string[]): boolean =>
  typed.every((word) => among.some((other) => other.startsWith(word)));

function rankOf(found: Findable, query: string, typed: readonly string[], run: string): number | undefined {
  const [first = "", ...others] = found.names;
  if (first === query) return ranks.exact;
  if (found.joined[0] === run) return ranks.joined;
  if (others.includes(query) || found.joined.includes(run)) return ranks.otherName;
  if (run.length > 1 && found.joined.some((name) => name.startsWith(run))) return ranks.beginning;
  if (everyWord(typed, found.words)) return ranks.words;
  if (everyWord(typed, [...found.words, ...found.titleWords])) return ranks.title;
  const forgiven =
    found.joined.some((name) => near(run, name)) ||
    typed.every((word) => [...found.words, ...found.titleWords].some((other) => near(word, other)));
  return forgiven ? ranks.typingError : undefined;
}

/** Rows that match a query, best first; none for an empty query. Among equals the order of the table holds: categories, methods, benchmarks, papers. */
export function match(table: readonly Findable[], query: string): Match[] {
  const folded = fold(query.trim());
  const typed = words(query);
  if (typed.length === 0) return [];
  const run = joined(query);
  const found = table.flatMap((candidate) => {
    const rank = rankOf(candidate, folded, typed, run);
    return rank === undefined ? [] : [{ row: candidate.row, rank }];
  });
  // Guesses help only where nothing was found for what was typed.
  const sure = found.filter(({ rank }) => rank < ranks.typingError);
  return (sure.length > 0 ? sure : found).sort((a, b) => a.rank - b.rank);
}
