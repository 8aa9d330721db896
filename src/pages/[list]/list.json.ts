/** A whole list as data, for filtering and sorting in the browser. */
import type { APIRoute } from "astro";
import { listTables } from "../../components/list/list-tables.ts";
import type { ListTable } from "../../exports/list-table.ts";

export function getStaticPaths() {
  return listTables.map(({ name, table }) => ({ params: { list: name }, props: { table } }));
}

export const GET: APIRoute<{ table: ListTable }> = ({ props }) => new Response(JSON.stringify(props.table));
