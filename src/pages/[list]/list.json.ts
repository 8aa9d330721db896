/** A whole list as data, for filtering and sorting in the browser. */
import type { APIRoute } from "astro";
import { type ListName, lists } from "../../components/list/lists.ts";
import { buildEntryList } from "../../exports/entry-list.ts";
import { kb } from "../../kb.ts";

export function getStaticPaths() {
  return Object.keys(lists).map((list) => ({ params: { list } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(buildEntryList(kb, lists[params.list as ListName].kind)));
