/** The knowledge base of this build. It is read and built once; pages, exports and graph import it from here. */
import { checkContent } from "./checks/check-content.ts";
import { type HandedOver, takeOver } from "./checks/handed-over.ts";
import type { Issue } from "./checks/issue.ts";
import { recallContent } from "./checks/recall.ts";
import { toReport } from "./checks/report.ts";
import { toTerminal } from "./checks/reporters/terminal.ts";
import { buildKnowledgeBase } from "./knowledge/build.ts";
import { TranslationBook } from "./knowledge/translation.ts";
import { readContent } from "./sources/files.ts";
import { readTranslations } from "./sources/translations.ts";

/** The content, with the mistakes in it. */
function readAndCheck(): { readonly content: HandedOver; readonly issues: readonly Issue[] } {
  // While someone writes, this runs anew after every change of a file, and remembers what it found out about all others.
  const recalled = import.meta.env.PROD ? undefined : recallContent(process.cwd());
  const content = recalled ?? readContent(process.cwd());
  const issues = checkContent(content);
  recalled?.remember();
  return { content, issues };
}

const checked = takeOver();
const { content, issues } = checked ? { content: checked, issues: [] } : readAndCheck();

// While someone writes, a mistake is reported and the rest stays visible; a build with a mistake never ends well.
if (issues.some(({ severity }) => severity === "error")) {
  const report = toTerminal(toReport(issues, content.files));
  if (import.meta.env.PROD) throw new Error(`The content has mistakes; nothing was built.\n\n${report}`);
  console.error(report);
}

/** The whole Atlas, read-only. */
export const kb = buildKnowledgeBase(content.records);

/** The content files as they stand on the disk. */
export const sourceFiles = content.files;

/** The translations of its concepts. */
export const translations = new TranslationBook(readTranslations(content.others).translations);
