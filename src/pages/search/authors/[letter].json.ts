/** Names of authors by their first letter, for search. */
import type { APIRoute } from "astro";
import { type AuthorShard, authorLetters, buildAuthorShards } from "../../../exports/search-authors.ts";
import { kb } from "../../../kb.ts";

export function getStaticPaths() {
  return authorLetters.map((letter) => ({ params: { letter } }));
}

let shards: ReadonlyMap<string, AuthorShard> | undefined;

export const GET: APIRoute = ({ params }) => {
  shards ??= buildAuthorShards(kb);
  return new Response(JSON.stringify(shards.get(params.letter ?? "")));
};
