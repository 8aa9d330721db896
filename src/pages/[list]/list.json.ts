/** A whole list as data, for filtering and sorting in the browser. */
import type { APIRoute } from "astro";
import { listNames, listTable } from "../../components/list/list-tables.ts";

export function getStaticPaths() {
  return listNames.map((list) => ({ params: { list } }));
}

export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(listTable(params.list ?? "")));
