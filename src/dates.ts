/** The dates of this build's pages. */
import { kb, sourceFiles } from "./kb.ts";
import { buildDateBook } from "./knowledge/dates.ts";
import { site } from "./site.ts";
import { readDates } from "./sources/history.ts";

/** When each entry, category and page was added and last changed. */
export const dates = buildDateBook(kb, readDates(process.cwd(), sourceFiles, site.released), site.released);
