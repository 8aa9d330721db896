/** Names, titles and facets for search in a translation; its definitions stand in the table. */
import type { APIRoute } from "astro";
import { buildSearchTable } from "../../../exports/search-table.ts";
import { translatedLanguages } from "../../../i18n/languages.ts";
import { kb } from "../../../kb.ts";
import { localised } from "../../../translations.ts";

export function getStaticPaths() {
  return translatedLanguages.map((language) => ({ params: { language } }));
}

export const GET: APIRoute = ({ params }) => {
  const language = params.language as string;
  return new Response(JSON.stringify(buildSearchTable(kb, language, (concept) => localised(concept, language))));
};
