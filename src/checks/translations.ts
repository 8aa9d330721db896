/** The translations, read once for all rules that look at them. */
import { readInterface } from "../sources/interface.ts";
import { kept } from "../sources/kept.ts";
import type { OtherFile } from "../sources/read.ts";
import { readTranslations } from "../sources/translations.ts";
import { once } from "./once.ts";

const wordsIn = kept("words of the interface", (file: OtherFile) => readInterface(file.text));

/** The translations among the files that no collection reads. */
export const translationsAmong = once((others: readonly OtherFile[]) => readTranslations(others, wordsIn));
