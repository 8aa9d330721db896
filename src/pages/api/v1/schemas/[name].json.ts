/** The JSON Schemas of the API. */
import type { APIRoute } from "astro";
import { api } from "../../../../api.ts";
import { schemaNames, toSchema } from "../../../../exports/api/documents.ts";
import { toJson } from "../../../../text/json.ts";

export function getStaticPaths() {
  return schemaNames.map((name) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params: { name = "" } }) => new Response(toJson(toSchema(api, name)));
