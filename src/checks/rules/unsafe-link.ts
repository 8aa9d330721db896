import { isSafeAddress } from "../../body/allowed.ts";
import { kept } from "../../sources/kept.ts";
import type { ReadFile } from "../../sources/read.ts";
import { refused } from "../entry-text.ts";
import { fieldName, fileLeaves } from "../fields.ts";
import type { Finding } from "../issue.ts";
import type { Rule } from "../rule.ts";

const hint = "Write an address that begins with https://, or take the link away.";

const inFields = kept("links in fields", (file: ReadFile) =>
  fileLeaves(file).flatMap(({ path, value }): Finding[] =>
    typeof value !== "string" || !/^\s*(?:javascript|data|vbscript|file|blob):\S/i.test(value) || isSafeAddress(value)
      ? []
      : [
          {
            file: file.path,
            place: { in: "front-matter", path },
            message: `"${fieldName(path)}" is "${value.slice(0, 60)}", which is not a link that can be followed safely.`,
            hint,
          },
        ],
  ),
);

/** A link can only be followed. */
export const unsafeLink: Rule = {
  id: "unsafe-link",
  group: "safety",
  severity: "error",
  sentence: "A link leads to https, http or mailto, or within the site; javascript:, data: and the like are refused.",
  why: "A javascript: link runs a script in the reader's browser, a data: link shows a page under a false name. The rule looks at the text and at every field of the front matter.",
  check({ texts, files }) {
    return [
      ...refused(texts, "unsafe-link", ({ subject }) => ({
        message: `"${subject}" is not a link that can be followed safely.`,
        hint,
      })),
      ...files.flatMap(inFields),
    ];
  },
};
