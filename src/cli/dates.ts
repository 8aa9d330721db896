/** `npm run dates`: notes in `content/dates.tsv` when each content file was added and last changed. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { readContent } from "../sources/files.ts";
import { writeDates } from "../sources/history.ts";

const citation = parse(readFileSync("CITATION.cff", "utf8")) as { readonly "date-released": string };
const news = writeDates(process.cwd(), readContent(process.cwd()).files, `${citation["date-released"]}T00:00:00Z`);
console.log(`content/dates.tsv: ${news} new or changed.`);
