/** Every link of descent between works, for the timelines. */
import type { APIRoute } from "astro";
import { lineageLinks } from "../../exports/timeline.ts";
import { kb } from "../../kb.ts";

export const GET: APIRoute = () => new Response(JSON.stringify(lineageLinks(kb)));
