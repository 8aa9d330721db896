/** The knowledge base of this build. It is read and built once; pages, exports and graph import it from here. */
import { type HandedOver, takeOver } from "./checks/handed-over.ts";
import { mistakesMessage, reportMistakes } from "./checks/mistakes.ts";
import { recallContent } from "./checks/recall.ts";
import { buildKnowledgeBase } from "./knowledge/build.ts";
import { TranslationBook } from "./knowledge/translation.ts";
import { readContent } from "./sources/files.ts";
import { readTranslations } from "./sources/translations.ts";

/** The content. While someone writes, a mistake is reported and the rest stays visible; a build with a mistake never ends well. */
function readAndCheck(): HandedOver {
  // While someone writes, this runs anew after every change of a file, and remembers what it found out about all others.
  const recalled = import.meta.env.PROD ? undefined : recallContent(process.cwd());
  const content = recalled ?? readContent(process.cwd());
  const mistakes = reportMistakes(content);
  recalled?.remember();
  if (mistakes !== undefined) {
    if (import.meta.env.PROD) throw new Error(mistakesMessage(mistakes));
    console.error(mistakes);
  }
  return content;
}

const content = takeOver() ?? readAndCheck();

/** The whole Atlas, read-only. */
export const kb = buildKnowledgeBase(content.records);

/** The content files as they stand on the disk. */
export const sourceFiles = content.files;

/** The translations of its concepts. */
export const translations = new TranslationBook(readTranslations(content.others).translations);
