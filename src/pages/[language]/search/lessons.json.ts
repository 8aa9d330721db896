/** The translated lessons, which search reads when a query goes to the text. */
import type { APIRoute } from "astro";
import { buildSearchLessons } from "../../../exports/search-lessons.ts";
import { translatedLanguages } from "../../../i18n/languages.ts";
import { kb, translations } from "../../../kb.ts";

export function getStaticPaths() {
  return translatedLanguages.map((language) => ({ params: { language } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(buildSearchLessons(kb, translations, params.language as string)));
