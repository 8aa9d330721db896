/** Languages. English is written by the editors; every other is a folder below `content/translations/`, see content/README.md. */

/** The code of a language (BCP 47), as it stands in addresses and in the names of folders: "de", "fr", "pt-br". */
export type Language = string;

/** The language in which editors write; all others are translated from it. */
export const sourceLanguage = "en";

/** What a code looks like. */
export const languageCode = /^[a-z]{2}(?:-[a-z]{2,4})?$/;
