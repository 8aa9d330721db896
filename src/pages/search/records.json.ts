/** What the full-text index is made of, for the build that makes it. */
import type { APIRoute } from "astro";
import { textOf } from "../../bodies.ts";
import { buildSearchRecords } from "../../exports/search-records.ts";
import { kb } from "../../kb.ts";
import { theOutlet } from "../../publication/outlet.ts";

export const GET: APIRoute = () => {
  theOutlet()?.records(buildSearchRecords(kb, textOf));
  return new Response(null);
};
