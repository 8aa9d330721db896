/** `<atlas-search>` in German. */
import "./speak-german.ts";
import "./atlas-search.ts";
