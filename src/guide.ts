/** The guide for authors of this build, read once, when a page asks. */
import { readFileSync } from "node:fs";
import { documentToHtml } from "./body/document-html.ts";
import { site } from "./site.ts";

const path = "content/README.md";

let read: ReturnType<typeof documentToHtml> | undefined;

/** `content/README.md` in its parts; links to files of the repository lead to the repository. */
export function theGuide(): ReturnType<typeof documentToHtml> {
  read ??= documentToHtml(readFileSync(path, "utf8"), path, (file) => `${site.repository}/blob/main/${file}`);
  return read;
}
