/** `<search-suggest>` in the language that the build puts in. */
import "./speak-translated.ts";
import "./search-suggest.ts";
