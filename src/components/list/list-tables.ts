/** The whole lists as tables, for the routes of their files. */
import { buildEntryList } from "../../exports/entry-list.ts";
import { buildResultList } from "../../exports/result-list.ts";
import { kb } from "../../kb.ts";
import { lists, resultListing } from "./lists.ts";

/** Every list by the name of its folder. */
export const listTables = [
  ...Object.values(lists).map(({ name, kind }) => ({ name, table: buildEntryList(kb, kind) })),
  { name: resultListing.name, table: buildResultList(kb) },
];
