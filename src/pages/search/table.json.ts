/** Names, titles and facets for search, in one small file. */
import type { APIRoute } from "astro";
import { buildSearchTable } from "../../exports/search-table.ts";
import { kb } from "../../kb.ts";

export const GET: APIRoute = () => new Response(JSON.stringify(buildSearchTable(kb)));
