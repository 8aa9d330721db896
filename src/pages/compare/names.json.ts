/** Every method with a name to choose it by, newest first. */
import type { APIRoute } from "astro";
import { kb } from "../../kb.ts";

export const GET: APIRoute = () =>
  new Response(JSON.stringify([...kb.methods].reverse().map(({ id, name, year }) => [id, name, year])));
