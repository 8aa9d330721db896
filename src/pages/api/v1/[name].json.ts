/** The collections of the API and its index. */
import type { APIRoute } from "astro";
import { api } from "../../../api.ts";
import { type CollectionName, collectionNames, toCollection, toIndex } from "../../../exports/api/documents.ts";
import { toJson } from "../../../text/json.ts";

export function getStaticPaths() {
  return ["index", ...collectionNames].map((name) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params: { name } }) =>
  new Response(toJson(name === "index" ? toIndex(api) : toCollection(api, name as CollectionName)));
