/** `<atlas-search>` in the language that the build puts in. */
import "./speak-translated.ts";
import "./atlas-search.ts";
