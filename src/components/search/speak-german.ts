/** Imported for its effect before the element, which is drawn as soon as it is defined. */
import { deSearch } from "../../i18n/de-search.ts";
import { speak } from "./words.ts";

speak(deSearch);
