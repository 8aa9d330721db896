/** A whole list with all its columns as CSV. */
import type { APIRoute } from "astro";
import { type ListName, lists } from "../../components/list/lists.ts";
import { toCsv } from "../../exports/csv.ts";
import { buildEntryList } from "../../exports/entry-list.ts";
import { kb } from "../../kb.ts";

export function getStaticPaths() {
  return Object.keys(lists).map((list) => ({ params: { list } }));
}

export const GET: APIRoute = ({ params }) => {
  const { columns, rows } = buildEntryList(kb, lists[params.list as ListName].kind);
  const heading = ["id", "name", ...columns.map(({ id }) => id)];
  return new Response(
    toCsv(
      heading,
      rows.map(([id, name, cells]) => [id, name, ...cells]),
    ),
  );
};
