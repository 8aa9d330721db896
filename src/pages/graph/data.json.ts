/** The graph as data for the browser, packed. */
import type { APIRoute } from "astro";
import { buildGraph } from "../../exports/graph.ts";
import { toCompactGraph } from "../../exports/graph-data.ts";
import { kb } from "../../kb.ts";

export const GET: APIRoute = () => new Response(JSON.stringify(toCompactGraph(buildGraph(kb))));
