/** The list in the companion repository's form; `npm run export:awesome` writes the same. */
import type { APIRoute } from "astro";
import { toAwesomeList } from "../../exports/awesome-list.ts";
import { kb } from "../../kb.ts";

export const GET: APIRoute = () => new Response(toAwesomeList(kb));
