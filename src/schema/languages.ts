/** The languages of the site. A language is one line here, one file in `src/i18n/`, and one folder in `content/translations/`. */

/** Each language by its code (BCP 47), with the name that it has in itself. */
export const languages = { en: "English", de: "Deutsch" } as const;

/** The code of a language. */
export type Language = keyof typeof languages;

/** The language in which editors write; all others are translated from it. */
export const sourceLanguage = "en" satisfies Language;

/** A language into which the Atlas is translated. */
export type Translated = Exclude<Language, typeof sourceLanguage>;

/** Those languages. */
export const translatedLanguages = (Object.keys(languages) as Language[]).filter(
  (language): language is Translated => language !== sourceLanguage,
);
