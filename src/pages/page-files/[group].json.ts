/** One group of the files beside the pages as a bundle; the build hook takes it apart and removes it. */
import type { APIRoute } from "astro";
import { pageFiles } from "../../page-files.ts";

export function getStaticPaths() {
  return Object.keys(pageFiles).map((group) => ({ params: { group } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify([...(pageFiles[params.group ?? ""]?.() ?? [])]));
