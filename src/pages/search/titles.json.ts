/** Titles for search; they come after the table. */
import type { APIRoute } from "astro";
import { buildSearchTitles, searchStamp, worksOf } from "../../exports/search-table.ts";
import { kb } from "../../kb.ts";

const works = worksOf(kb);

export const GET: APIRoute = () =>
  new Response(JSON.stringify({ stamp: searchStamp(works), titles: buildSearchTitles(works) }));
