/** The script of one interactive part, bundled apart, because no page loads it before a gesture. Search has one for each language. */
import type { APIRoute } from "astro";
import { build } from "esbuild";
import { type IslandName, islands, translatedIslands } from "../../components/page/islands.ts";
import { interfaceWords, translatedLanguages } from "../../i18n/languages.ts";
import type { Language } from "../../schema/languages.ts";

interface Script {
  readonly source: string;
  readonly language?: Language;
}

export function getStaticPaths() {
  const plain = (Object.keys(islands) as IslandName[]).map((name) => ({
    params: { name: name as string },
    props: { source: islands[name] } as Script,
  }));
  const translated = Object.entries(translatedIslands).flatMap(([name, source]) =>
    translatedLanguages.map((language) => ({
      params: { name: `${name}-${language}` },
      props: { source, language } as Script,
    })),
  );
  return [...plain, ...translated];
}

export const GET: APIRoute<Script> = async ({ props: { source, language } }) => {
  const words = language === undefined ? undefined : interfaceWords.get(language)?.search;
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    define: words ? { TRANSLATED_SEARCH: JSON.stringify({ language, words }) } : {},
    write: false,
  });
  return new Response(outputFiles[0]?.text, { headers: { "content-type": "text/javascript" } });
};
