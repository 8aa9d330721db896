import { z } from "astro/zod";
import { formerAddressSchema } from "../../schema/former-address.ts";
import { formerList } from "../../sources/address-lists.ts";
import { isTrouble, readYamlFile } from "../../sources/front-matter.ts";
import { listCharacters } from "../../sources/limits.ts";
import { isAddress } from "../addresses.ts";
import { fieldName, offsetOf, valueAt } from "../fields.ts";
import type { FieldPath, Finding } from "../issue.ts";
import { once } from "../once.ts";
import type { Rule, RuleContext } from "../rule.ts";

type File = RuleContext["others"][number];

/** Reads the list once; gives its entries and a way to make findings with their lines. */
const readList = once((file: File) => {
  const read = readYamlFile(file.text, listCharacters);
  if (isTrouble(read)) {
    const place = { in: "text", line: read.line, column: read.column } as const;
    const message = `The list cannot be read: ${read.trouble}.`;
    const problem: Finding = { file: file.path, place, message, hint: "Compare it with the lines above." };
    return { records: [], tell: () => problem, problems: [problem] };
  }
  const { value } = read;
  const tell = (path: FieldPath, message: string, hint: string): Finding => {
    const { document, lines } = read.placed();
    const { line, col } = lines.linePos(offsetOf(document.contents, path, false) ?? 0);
    return { file: file.path, place: { in: "text", line: Math.max(line, 1), column: Math.max(col, 1) }, message, hint };
  };
  const result = z.array(formerAddressSchema).safeParse(value ?? []);
  const problems = (result.error?.issues ?? []).map((issue) => {
    const path = issue.path.filter((step): step is string | number => typeof step !== "symbol");
    return tell(
      path,
      `"${fieldName(path)}" cannot be ${JSON.stringify(valueAt(value, path)) ?? "left out"}.`,
      issue.message,
    );
  });
  return { records: result.data ?? [], tell, problems };
});

/** The list of former addresses says where each of them leads now. */
export const formerAddress: Rule = {
  id: "former-address",
  group: "files",
  severity: "error",
  sentence: "An address in content/former-addresses.yaml is no longer in use, and leads to one that is.",
  why: "Links to a page that moved go on answering, because this list says where it went: moved to one address, split into several, or retired with a reason. Concepts are not listed here; their own files have a status.",
  check(context) {
    const file = context.others.find(({ path }) => path === formerList);
    if (!file) return [];
    const { records, tell, problems } = readList(file);
    return [
      ...problems,
      ...records.flatMap(({ from, status }, index) => {
        const targets =
          status.kind === "moved"
            ? [{ to: status.to, path: [index, "status", "to"] }]
            : status.kind === "split"
              ? status.into.map((to, place) => ({ to, path: [index, "status", "into", place] }))
              : [];
        return [
          ...(isAddress(from, context)
            ? [
                tell(
                  [index, "from"],
                  `${from} is in use.`,
                  "Delete it from the list, or remove the file that takes the address.",
                ),
              ]
            : []),
          ...targets.flatMap(({ to, path }) =>
            isAddress(to, context)
              ? []
              : [tell(path, `${to} is not an address of this site.`, "Name an entry or page that exists.")],
          ),
        ];
      }),
    ];
  },
};
