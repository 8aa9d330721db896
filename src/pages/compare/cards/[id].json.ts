/** What a comparison needs to know of one method. */
import type { APIRoute } from "astro";
import { toCompareCard } from "../../../exports/compare-card.ts";
import { kb } from "../../../kb.ts";
import type { Method } from "../../../knowledge/types.ts";

export function getStaticPaths() {
  return kb.methods.map((method) => ({ params: { id: method.id }, props: { method } }));
}

export const GET: APIRoute<{ method: Method }> = ({ props }) =>
  new Response(JSON.stringify(toCompareCard(kb, props.method)));
