/** What the full-text index is made of; the build hook reads this file and removes it. */
import type { APIRoute } from "astro";
import { textOf } from "../../bodies.ts";
import { buildSearchRecords } from "../../exports/search-records.ts";
import { kb } from "../../kb.ts";

export const GET: APIRoute = () => new Response(JSON.stringify(buildSearchRecords(kb, textOf)));
