/** `npm run translations`: which concepts each language has, which are missing or stale, and the fingerprint to write into a new one. */
import { buildKnowledgeBase } from "../knowledge/build.ts";
import { sourceFingerprint, TranslationBook } from "../knowledge/translation.ts";
import { languages, translatedLanguages } from "../schema/languages.ts";
import { readContent } from "../sources/files.ts";
import { readTranslations } from "../sources/translations.ts";

const content = readContent(process.cwd());
const { concepts } = buildKnowledgeBase(content.records);
const book = new TranslationBook(readTranslations(content.others).translations);

for (const language of translatedLanguages) {
  console.log(`${languages[language]} (${language})`);
  for (const concept of concepts.filter(({ record }) => !record.status)) {
    const source = sourceFingerprint(concept);
    const translation = book.find(language, concept.id);
    const state = !translation ? "missing" : translation.data.source === source ? "current" : "stale";
    console.log(`  ${state.padEnd(8)} source: "${source}"  ${concept.id}`);
  }
}
