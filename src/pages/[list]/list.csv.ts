/** A whole list with all its columns as CSV. */
import type { APIRoute } from "astro";
import { listTables } from "../../components/list/list-tables.ts";
import { toCsv } from "../../exports/csv.ts";
import type { ListTable } from "../../exports/list-table.ts";

export function getStaticPaths() {
  return listTables.map(({ name, table }) => ({ params: { list: name }, props: { table } }));
}

export const GET: APIRoute<{ table: ListTable }> = ({ props }) => {
  const { columns, rows } = props.table;
  const heading = ["id", "name", ...columns.map(({ id }) => id)];
  return new Response(
    toCsv(
      heading,
      rows.map(([id, name, cells]) => [id, name, ...cells]),
    ),
  );
};
