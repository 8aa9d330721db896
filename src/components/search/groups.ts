/** Puts what was found by name into groups: the best, then the rest by kind. Runs in the browser and in tests. */
import { kinds } from "../../exports/search-facets.ts";
import { type Match, ranks } from "./match.ts";
import { words } from "./words.ts";

/** Rows under one heading. */
export interface Group {
  /** `best`, or a kind. */
  readonly id: string;
  readonly heading: string;
  readonly matches: readonly Match[];
}

/** As many stand at the top whatever their kind. */
const mostBest = 3;

/** The groups that are not empty, in an order that does not change from key to key. Where nothing is asked, there are no best. */
export function groupMatches(matches: readonly Match[], asked: boolean): Group[] {
  const best = asked ? matches.slice(0, mostBest) : [];
  const rest = asked ? matches.slice(mostBest) : matches;
  const guessed = best[0]?.rank === ranks.typingError;
  const groups = kinds.map((kind): Group => {
    const own = rest.filter(({ row }) => row.kind === kind);
    const label = words().kinds[kind].plural;
    const further = best.some(({ row }) => row.kind === kind);
    return { id: kind, heading: further ? words().further[kind] : label, matches: own };
  });
  const top: Group = { id: "best", heading: guessed ? words().guessed : words().best, matches: best };
  return [top, ...groups].filter((group) => group.matches.length > 0);
}
