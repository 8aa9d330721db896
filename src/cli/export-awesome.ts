/** `npm run export:awesome [-- file]`: writes the list in the companion repository's form to a file, or to the terminal. */
import { writeFileSync } from "node:fs";
import { checkContent } from "../checks/check-content.ts";
import { toAwesomeList } from "../exports/awesome-list.ts";
import { buildKnowledgeBase } from "../knowledge/build.ts";
import { readContent } from "../sources/files.ts";

const [file] = process.argv.slice(2);
const content = readContent(process.cwd());
const list = toAwesomeList(buildKnowledgeBase(content.records));

if (checkContent(content).some(({ severity }) => severity === "error")) {
  console.error("The content has mistakes, so the list would lack entries. `npm run check` tells them.");
  process.exitCode = 1;
} else if (file) {
  writeFileSync(file, list);
  console.error(`${file} is written.`);
} else {
  process.stdout.write(list);
}
