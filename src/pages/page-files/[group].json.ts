/** One group of the files beside the pages, for the build that writes them. */
import type { APIRoute } from "astro";
import { pageFiles } from "../../page-files.ts";
import { theOutlet } from "../../publication/outlet.ts";

export function getStaticPaths() {
  return Object.keys(pageFiles).map((group) => ({ params: { group } }));
}

export const GET: APIRoute = ({ params }) => {
  theOutlet()?.files(pageFiles[params.group ?? ""]?.() ?? []);
  return new Response(null);
};
