/** Imported for its effect before the element, which is drawn as soon as it is defined. */
import { toSearchWords } from "../../i18n/to-search-words.ts";
import type { SearchInterface } from "../../schema/search-words.ts";
import { speak } from "./words.ts";

/** Put in by the build, see pages/islands/[name].js.ts. */
declare const TRANSLATED_SEARCH: { readonly language: string; readonly words: SearchInterface };

speak(toSearchWords(TRANSLATED_SEARCH.words, TRANSLATED_SEARCH.language));
