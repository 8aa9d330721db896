/** Names of authors by their first letter, for search. */
import type { APIRoute } from "astro";
import { type AuthorShard, buildAuthorShards } from "../../../exports/search-authors.ts";
import { kb } from "../../../kb.ts";

export function getStaticPaths() {
  return [...buildAuthorShards(kb)].map(([letter, shard]) => ({ params: { letter }, props: { shard } }));
}

export const GET: APIRoute<{ shard: AuthorShard }> = ({ props }) => new Response(JSON.stringify(props.shard));
