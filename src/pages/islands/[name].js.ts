/** The script of one interactive part, bundled apart, because no page loads it before a gesture. */
import type { APIRoute } from "astro";
import { build } from "esbuild";
import { type IslandName, islands } from "../../components/page/islands.ts";

export function getStaticPaths() {
  return Object.keys(islands).map((name) => ({ params: { name } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { outputFiles } = await build({
    entryPoints: [islands[params.name as IslandName]],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return new Response(outputFiles[0]?.text, { headers: { "content-type": "text/javascript" } });
};
