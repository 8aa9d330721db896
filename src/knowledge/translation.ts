/** What there is of a concept in a language, and whether it still says what the English says. */
import type { ConceptRecord } from "../schema/concept.ts";
import type { GlossaryTermRecord } from "../schema/glossary-term.ts";
import { type Language, sourceLanguage } from "../schema/languages.ts";
import type { Translation } from "../sources/translations.ts";
import { fingerprint } from "../text/fingerprint.ts";

/** A text with the language it is in, which is English where no translation exists. */
export interface Localised {
  readonly text: string;
  readonly lang: Language;
}

/** A concept as far as its texts go; the model's concepts and the authors' records both fit. */
interface Source {
  readonly record: ConceptRecord;
  readonly body: string;
}

/** The fingerprint of the English text from which a concept is translated: label, definition, scope note and lesson. */
export function sourceFingerprint({ record, body }: Source): string {
  const { prefLabel, definition, scopeNote = "" } = record;
  return fingerprint([prefLabel.en, definition, scopeNote, body].map((text) => text.trim()).join("\n"));
}

/** Translations by language and id of the concept. */
export class TranslationBook {
  readonly #known: ReadonlyMap<string, Translation>;

  constructor(translations: readonly Translation[]) {
    this.#known = new Map(translations.map((it) => [`${it.language}/${it.id}`, it]));
  }

  /** The translation of a concept, if there is one. */
  find(language: Language, id: string): Translation | undefined {
    return this.#known.get(`${language}/${id}`);
  }
}

/** Label, definition and scope note of a concept in a language. */
export interface ConceptText {
  readonly label: Localised;
  readonly definition: Localised;
  readonly scopeNote: Localised | undefined;
}

/** The texts of a concept; each falls back to English by itself. The concept's own file holds the German ones. */
export function conceptText(
  record: ConceptRecord,
  language: Language,
  translation: Translation | undefined,
): ConceptText {
  const { prefLabel, definition, definitionDe, scopeNote, scopeNoteDe } = record;
  const own = language === "de" ? { label: prefLabel.de, definition: definitionDe, scopeNote: scopeNoteDe } : {};
  const pick = (translated: string | undefined, english: string): Localised =>
    translated === undefined || language === sourceLanguage
      ? { text: english, lang: sourceLanguage }
      : { text: translated, lang: language };
  const { data } = translation ?? {};
  return {
    label: pick(data?.label ?? own.label, prefLabel.en),
    definition: pick(data?.definition ?? own.definition, definition),
    scopeNote: scopeNote === undefined ? undefined : pick(data?.scopeNote ?? own.scopeNote, scopeNote),
  };
}

/** A term of the glossary and its definition in a language. */
export interface TermText {
  readonly term: Localised;
  readonly definition: Localised;
}

/** The texts of a term; the glossary has English and German, and other languages fall back to English. */
export function termText(record: GlossaryTermRecord, language: Language): TermText {
  const { term, termDe, definition, definitionDe } = record;
  return language === "de"
    ? { term: { text: termDe, lang: "de" }, definition: { text: definitionDe, lang: "de" } }
    : { term: { text: term, lang: sourceLanguage }, definition: { text: definition, lang: sourceLanguage } };
}
