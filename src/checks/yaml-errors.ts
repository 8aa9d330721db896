/** What the YAML reader stumbles over, each handed to the rule that explains it best. */
import { type Alias, visit, type YAMLError } from "yaml";
import { isFenceProblem, type ReadYaml } from "../sources/front-matter.ts";
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
  /** What to do, where that is known better than for YAML at large. */
  readonly hint?: string;
}

/** The reader's first sentence, in words for an author. */
function reasonOf(message: string): string {
  const first = message.split("\n")[0] ?? "";
  return first
    .replace(/ at line \d+.*$/, "")
    .replace(/[.:]$/, "")
    .replace(/^./, (letter) => letter.toLowerCase());
}

/** The rule for an error in some YAML. `x: y` within braces is a value with a colon, `- x` a list that does not belong there. */
function ruleOf({ code, message, pos: [from, to] }: YAMLError, yaml: string): YamlRule {
  if (code === "DUPLICATE_KEY") return "repeated-key";
  if (code === "BLOCK_IN_FLOW") return yaml.slice(from, to).startsWith("-") ? "yaml-syntax" : "unquoted-colon";
  return /nested mappings|compact mapping/i.test(message) ? "unquoted-colon" : "yaml-syntax";
}

/** The alias because of which a document has no value: one without anchor, else the first. */
function badAlias(yaml: ReadYaml): { name: string; line: number; col: number } {
  const { document, lines } = yaml.placed();
  const aliases: Alias[] = [];
  visit(document, {
    Alias(_, node) {
      aliases.push(node);
    },
  });
  const bad = aliases.find((alias) => !alias.resolve(document)) ?? aliases[0];
  return { name: bad?.source ?? "name", ...lines.linePos(bad?.range?.[0] ?? 0) };
}

/** Everything that the reader of a file stumbled over, each line once. */
const stumbles = kept("YAML", (file: ReadFile): YamlError[] => {
  const { yaml, split } = file;
  if (!yaml || isFenceProblem(split)) return [];
  const { errors, warnings, overgrown } = yaml;
  const all = [...errors, ...warnings].map((error): YamlError => {
    const { line, col } = yaml.placed().lines.linePos(error.pos[0]);
    const place = { in: "text", line: line + split.yamlLine - 1, column: col } as const;
    return { rule: ruleOf(error, split.yaml), place, reason: reasonOf(error.message) };
  });
  if (overgrown) {
    const { name, line, col } = badAlias(yaml);
    all.push({
      rule: "yaml-syntax",
      place: { in: "text", line: line + split.yamlLine - 1, column: col },
      reason: `the alias *${name} leads nowhere, to itself or to too much`,
      hint: "Write out what stands there; a front matter needs neither anchors (&) nor aliases (*).",
    });
  }
  // One missing quote makes the reader stumble many times; the first stumble is the one to mend.
  const syntax = all.filter((error) => error.rule !== "repeated-key");
  return [...all.filter((error) => error.rule === "repeated-key"), ...syntax.slice(0, 1)];
});

/** The errors of a file that one rule tells. */
export function yamlErrors(file: ReadFile, rule: YamlRule): YamlError[] {
  return stumbles(file).filter((error) => error.rule === rule);
}
