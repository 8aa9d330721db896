/** The compiled lessons by path from the root of the repository. Editors write them, so they may use components. */
import type { MDXInstance } from "astro";

/** Loads one lesson at a time, so that a page compiles only its own. */
export const lessons = import.meta.glob<MDXInstance<Record<string, unknown>>>([
  "/content/taxonomy/*.mdx",
  "/content/translations/*/taxonomy/*.mdx",
]);
