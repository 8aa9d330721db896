/** The guide for authors of this build, read once. */
import { readFileSync } from "node:fs";
import { documentToHtml } from "./body/document-html.ts";
import { site } from "./site.ts";

const path = "content/README.md";

/** `content/README.md` in its parts; links to files of the repository lead to the repository. */
export const guide = documentToHtml(readFileSync(path, "utf8"), path, (file) => `${site.repository}/blob/main/${file}`);
