/** The texts of concepts and terms in the languages of this build. */
import { translations } from "./kb.ts";
import { type ConceptText, conceptText, type TermText, termText } from "./knowledge/translation.ts";
import type { Concept, GlossaryTerm } from "./knowledge/types.ts";
import type { Language } from "./schema/languages.ts";

/** Label, definition and scope note of a concept in a language, each in English where no translation exists. */
export function localised(concept: Concept, language: Language): ConceptText {
  return conceptText(concept.record, language, translations.find(language, concept.id));
}

/** A term and its definition in a language, likewise. */
export function localisedTerm(term: GlossaryTerm, language: Language): TermText {
  return termText(term.record, language);
}
