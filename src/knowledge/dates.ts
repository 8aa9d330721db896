/** When what a page shows was added to the Atlas and last changed. */
import { papersOf } from "./query.ts";
import type { Concept, Entry, KnowledgeBase } from "./types.ts";

/** Two moments in UTC, as `2026-11-25T20:53:52Z`. */
export interface Dates {
  readonly added: string;
  readonly changed: string;
}

/** The dates of one build. */
export interface DateBook {
  /** Dates of an entry or category; a change of its paper, or of what a paper introduces, changes the entry too. */
  of(item: Concept | Entry): Dates;
  /** When the page at an address last changed; pages that gather the whole Atlas change with anything in it. */
  changedAt(address: string): string;
}

const later = (a: string, b: string): string => (a > b ? a : b);

/** What stands on the page of an item and comes from other files. */
const shownWith = (item: Concept | Entry): readonly Entry[] =>
  item.kind === "concept" ? item.membersBelow : item.kind === "paper" ? item.introduces : papersOf(item);

/** Reads the dates of files as dates of pages. A file without a history counts as of the day of the version. */
export function buildDateBook(kb: KnowledgeBase, history: ReadonlyMap<string, Dates>, released: string): DateBook {
  const unknown: Dates = { added: `${released}T00:00:00Z`, changed: `${released}T00:00:00Z` };
  const own = ({ path }: { path: string }): Dates => history.get(path) ?? unknown;
  const dates = new Map(
    [...kb.concepts, ...kb.entries].map((item) => [
      item,
      {
        added: own(item).added,
        changed: shownWith(item).reduce((newest, other) => later(newest, own(other).changed), own(item).changed),
      },
    ]),
  );
  const byAddress = new Map([...dates].map(([{ address }, { changed }]) => [address, changed]));
  const newest = [...history.values()].reduce((latest, { changed }) => later(latest, changed), unknown.changed);
  return {
    of: (item) => dates.get(item) ?? unknown,
    changedAt: (address) => byAddress.get(address) ?? newest,
  };
}
