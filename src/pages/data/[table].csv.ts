/** The tables as CSV. */
import type { APIRoute } from "astro";
import { type TableName, tableNames, toTable } from "../../exports/tables.ts";
import { kb } from "../../kb.ts";
import { absolute } from "../../site.ts";

export function getStaticPaths() {
  return tableNames.map((table) => ({ params: { table } }));
}

export const GET: APIRoute = ({ params: { table } }) => new Response(toTable(kb, table as TableName, absolute));
