/** In development only: every file beside a page as a route of its own. */
import type { APIRoute } from "astro";
import { pageFiles } from "../page-files.ts";

export function getStaticPaths() {
  const files = Object.values(pageFiles).flatMap((group) => [...group()]);
  return files.map(([address, text]) => ({ params: { file: address.slice(1) }, props: { text } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(String(props.text), { headers: { "content-type": "text/plain; charset=utf-8" } });
