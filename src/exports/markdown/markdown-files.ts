/** The Markdown twin of the page of every entry and category. Those of other pages are made from their HTML after the build. */
import type { Concept, Entry, KnowledgeBase } from "../../knowledge/types.ts";
import { besidePage, type PageFile } from "../page-file.ts";
import { toConceptMarkdown } from "./concept.ts";
import { type Absolute, toEntryMarkdown } from "./entry.ts";

/** The files; `textOf` gives the text of an item as Markdown. */
export function* markdownFiles(
  kb: KnowledgeBase,
  textOf: (item: Concept | Entry) => string,
  absolute: Absolute,
): Generator<PageFile> {
  for (const concept of kb.concepts) {
    yield [besidePage(concept.address, "md"), toConceptMarkdown(kb, concept, textOf(concept), absolute)];
  }
  for (const entry of kb.entries) {
    yield [besidePage(entry.address, "md"), toEntryMarkdown(entry, textOf(entry), absolute)];
  }
}
