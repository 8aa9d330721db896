/** The files beside each reading list: its works as BibTeX, a syllabus in Markdown, and a calendar where it has dates. */
import { papersBehind } from "../../knowledge/query.ts";
import { worksOfList } from "../../knowledge/reading-lists.ts";
import type { KnowledgeBase, Paper } from "../../knowledge/types.ts";
import { toBibtexFile } from "../bibtex.ts";
import type { Citable } from "../citable.ts";
import { besidePage, type PageFile } from "../page-file.ts";
import { hasDates, toCalendar } from "./calendar.ts";
import { toSyllabus } from "./syllabus.ts";

/** What the files need besides the model. */
export interface ReadingListFacts {
  readonly citableOf: (paper: Paper) => Citable;
  readonly absolute: (address: string) => string;
  /** Day of this version of the Atlas, `YYYY-MM-DD`. */
  readonly released: string;
}

/** Every file beside a reading list. */
export function* readingListFiles(kb: KnowledgeBase, facts: ReadingListFacts): Generator<PageFile> {
  for (const list of kb.readingLists) {
    yield [besidePage(list.address, "bib"), toBibtexFile(papersBehind(worksOfList(list)).map(facts.citableOf))];
    yield [besidePage(list.address, "syllabus.md"), toSyllabus(list, facts.absolute)];
    if (hasDates(list)) yield [besidePage(list.address, "ics"), toCalendar(list, facts.absolute, facts.released)];
  }
}
