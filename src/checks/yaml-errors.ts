/** What the YAML reader stumbles over, each handed to the rule that explains it best. */
import { isFenceProblem } from "../sources/front-matter.ts";
import { kept } from "../sources/kept.ts";
import type { ReadFile } from "../sources/read.ts";
import type { Place } from "./issue.ts";

/** The rules about reading YAML. */
export type YamlRule = "yaml-syntax" | "unquoted-colon" | "repeated-key";

/** One place at which YAML cannot be read. */
export interface YamlError {
  readonly rule: YamlRule;
  readonly place: Place;
  /** The reader's reason, without its place and full stop. */
  readonly reason: string;
}

/** The reader's first sentence, in words for an author. */
function reasonOf(message: string): string {
  const first = message.split("\n")[0] ?? "";
  return first
    .replace(/ at line \d+.*$/, "")
    .replace(/[.:]$/, "")
    .replace(/^./, (letter) => letter.toLowerCase());
}

function ruleOf(code: string, message: string): YamlRule {
  if (code === "DUPLICATE_KEY") return "repeated-key";
  return /nested mappings|compact mapping/i.test(message) ? "unquoted-colon" : "yaml-syntax";
}

/** Everything that the reader of a file stumbled over, each line once. */
const stumbles = kept("YAML", (file: ReadFile): YamlError[] => {
  const { yaml, split } = file;
  if (!yaml || isFenceProblem(split)) return [];
  const { document, lines, overgrown } = yaml;
  const all = [...document.errors, ...document.warnings].map((error): YamlError => {
    const { line, col } = lines.linePos(error.pos[0]);
    const place = { in: "text", line: line + split.yamlLine - 1, column: col } as const;
    return { rule: ruleOf(error.code, error.message), place, reason: reasonOf(error.message) };
  });
  if (overgrown)
    all.push({
      rule: "yaml-syntax",
      place: { in: "text", line: split.yamlLine, column: 1 },
      reason: "it uses an alias (*name) that leads nowhere, to itself or to too much",
    });
  // One missing quote makes the reader stumble many times; the first stumble is the one to mend.
  const syntax = all.filter((error) => error.rule !== "repeated-key");
  return [...all.filter((error) => error.rule === "repeated-key"), ...syntax.slice(0, 1)];
});

/** The errors of a file that one rule tells. */
export function yamlErrors(file: ReadFile, rule: YamlRule): YamlError[] {
  return stumbles(file).filter((error) => error.rule === rule);
}
