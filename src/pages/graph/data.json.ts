/** The graph as data for the browser, packed. */
import type { APIRoute } from "astro";
import { toCompactGraph } from "../../exports/graph-data.ts";
import { theGraph } from "../../graph.ts";

export const GET: APIRoute = () => new Response(JSON.stringify(toCompactGraph(theGraph().graph)));
