/**
 * `npm run translations`: which words and concepts each language has, which are missing or stale, and the fingerprint to write into a
 * new one. `npm run -s translations -- words` writes all words of the interface in English, to begin a new language with.
 */
import { stringify } from "yaml";
import { buildKnowledgeBase } from "../knowledge/build.ts";
import { sourceFingerprint, TranslationBook } from "../knowledge/translation.ts";
import { english } from "../schema/interface-words.ts";
import { readContent } from "../sources/files.ts";
import { readTranslations } from "../sources/translations.ts";

function tellState(root: string): void {
  const content = readContent(root);
  const { concepts } = buildKnowledgeBase(content.records);
  const { languages, translations } = readTranslations(content.others);
  const book = new TranslationBook(translations);
  for (const { code, interface: own } of languages) {
    console.log(`${own.words.name} (${code})`);
    for (const key of own.missing) console.log(`  missing  word of the interface  ${key}`);
    for (const concept of concepts.filter(({ record }) => !record.status)) {
      const source = sourceFingerprint(concept);
      const translation = book.find(code, concept.id);
      const state = !translation ? "missing" : translation.data.source === source ? "current" : "stale";
      console.log(`  ${state.padEnd(8)} source: "${source}"  ${concept.id}`);
    }
  }
}

if (process.argv[2] === "words") console.log(stringify(english, { lineWidth: 0 }).trimEnd());
else tellState(process.cwd());
