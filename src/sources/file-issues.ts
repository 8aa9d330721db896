/** Turns what the YAML reader and the schemas refuse into issues that an author can act on. */
import type { z } from "astro/zod";
import type { Issue } from "../checks/issue.ts";
import { nearest } from "../checks/nearest.ts";
import type { FenceProblem, ReadYaml } from "./front-matter.ts";

const fenceMessages: Record<FenceProblem, readonly [message: string, hint: string]> = {
  "no-opening-fence": [
    "The file does not begin with front matter.",
    "Begin the file with a line of three hyphens (---), then the fields, then another such line.",
  ],
  "late-opening-fence": [
    "There are empty lines before the front matter.",
    "Delete everything above the first line of three hyphens.",
  ],
  "no-closing-fence": ["The front matter has no end.", "Put a line of three hyphens (---) after the last field."],
};

/** The issue for a file without readable fences. */
export function fenceIssue(file: string, problem: FenceProblem): Issue {
  const [message, hint] = fenceMessages[problem];
  return {
    rule: "front-matter-fence",
    severity: "error",
    file,
    place: { in: "text", line: 1, column: 1 },
    message,
    hint,
  };
}

/** The issues for YAML that cannot be read; `firstLine` is the line of the file at which the YAML begins. */
export function yamlIssues(file: string, { document, lines }: ReadYaml, firstLine: number): Issue[] {
  return document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const repeated = error.code === "DUPLICATE_KEY";
    const colon = /Nested mappings|compact/i.test(error.message);
    return {
      rule: repeated ? "repeated-key" : colon ? "unquoted-colon" : "yaml-syntax",
      severity: "error",
      file,
      place: { in: "text", line: line + firstLine - 1, column: col },
      message: repeated
        ? "This field stands twice."
        : `The front matter cannot be read here: ${error.message.split("\n")[0]?.replace(/ at line .*$/, "")}.`,
      hint: repeated
        ? "Keep one of the two lines."
        : colon
          ? 'Put the value in quotes: a colon followed by a space has a meaning in YAML, as in title: "One: Two".'
          : "Compare the lines around it with the template in content/README.md; indentation is two spaces.",
    } satisfies Issue;
  });
}

/** The value at a path inside a parsed document, as an author would recognise it. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};

/** The issues for front matter that a schema refuses: every one of them, each with the value received. */
export function schemaIssues(file: string, error: z.ZodError, value: unknown): Issue[] {
  return error.issues.flatMap((issue): Issue[] => {
    const path = issue.path.filter((key): key is string | number => typeof key !== "symbol");
    const field = path.join(".") || "the front matter";
    if (issue.code === "unrecognized_keys") {
      const parent = valueAt(value, path);
      const known = typeof parent === "object" && parent !== null ? Object.keys(parent) : [];
      return issue.keys.map((key) => ({
        rule: "unknown-field",
        severity: "error",
        file,
        place: { in: "front-matter", path: [...path, key], key: true },
        message: `There is no field "${key}"${path.length > 0 ? ` in ${field}` : ""}.`,
        hint: nearest(key, known)
          ? `Remove it; "${nearest(key, known)}" is already there.`
          : "Remove it, or compare its spelling with the fields in content/README.md.",
      }));
    }
    const received = valueAt(value, path);
    const missing = received === undefined;
    return [
      {
        rule: missing ? "missing-field" : "invalid-value",
        severity: "error",
        file,
        place: { in: "front-matter", path },
        message: missing ? `The field "${field}" is missing.` : `"${field}" cannot be ${shown(received)}.`,
        hint: issue.message,
      },
    ];
  });
}
