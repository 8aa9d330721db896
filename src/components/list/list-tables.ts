/** The whole lists as tables, for the routes of their files. */
import { buildEntryList } from "../../exports/entry-list.ts";
import type { ListTable } from "../../exports/list-table.ts";
import { buildResultList } from "../../exports/result-list.ts";
import { kb } from "../../kb.ts";
import { lists, resultListing } from "./lists.ts";

const listings = Object.values(lists);

/** The names of their folders. */
export const listNames: readonly string[] = [...listings.map(({ name }) => name), resultListing.name];

const built = new Map<string, ListTable>();

/** The table of the list with this name, built when it is first asked for. */
export function listTable(name: string): ListTable {
  const listing = listings.find((candidate) => candidate.name === name);
  const table = built.get(name) ?? (listing ? buildEntryList(kb, listing.kind) : buildResultList(kb));
  built.set(name, table);
  return table;
}
