/** A whole list with all its columns as CSV. */
import type { APIRoute } from "astro";
import { listNames, listTable } from "../../components/list/list-tables.ts";
import { toCsv } from "../../exports/csv.ts";

export function getStaticPaths() {
  return listNames.map((list) => ({ params: { list } }));
}

export const GET: APIRoute = ({ params }) => {
  const { columns, rows } = listTable(params.list ?? "");
  const heading = ["id", "name", ...columns.map(({ id }) => id)];
  return new Response(
    toCsv(
      heading,
      rows.map(([id, name, cells]) => [id, name, ...cells]),
    ),
  );
};
