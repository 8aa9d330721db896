import { kept } from "../../sources/kept.ts";
import type { ReadFile } from "../../sources/read.ts";
import { asYaml, authorsInstead, leavesOut } from "../author-names.ts";
import { fieldName, leaves, valueAt } from "../fields.ts";
import type { Finding } from "../issue.ts";
import type { Rule } from "../rule.ts";

const particle = /^(?:van|von|de|den|der|del|della|di|da|dos|du|el|al|la|le|ten|ter|zu|zur|bin|ibn|st\.?)$/i;
const suffix = /(?<!\s)\s+(Jr\.?|Sr\.?|II|III|IV)$/;

/** What is wrong with a name, and what to do; undefined for a name of a person. */
function complaint(part: string, name: string, alone: boolean): readonly [wrong: string, hint: string] | undefined {
  if (/[@\d*†‡§¶]/.test(name))
    return [
      "holds a sign that belongs to a footnote or an address",
      "Write the name alone, without footnote signs and affiliations.",
    ];
  if (/\s(?:and|&|und)\s|;/.test(name)) return ["holds more than one person", "Write one line for each author."];
  if (/^[^,;]*,\s*$/.test(name)) return ["ends in a comma", `Write "${name.replace(/,\s*$/, "")}".`];
  if (/[,;]/.test(name)) return ["holds a comma", `Split the name: ${asYaml(name)}.`];
  if (/^(?:Dr|Prof|Mr|Mrs|Ms)\b\.?/.test(name))
    return ["begins with a title", "Write the name without academic titles."];
  if (part !== "family") return undefined;
  const end = suffix.exec(name)?.[1];
  if (end) return [`ends in "${end}"`, `Put it in a field of its own: suffix: "${end}".`];
  if (alone && /\s/.test(name) && !particle.test(name.split(/\s/)[0] ?? ""))
    return [
      "holds several words, and there is no given name",
      `Split the name: ${asYaml(name)}, or write { literal: ${JSON.stringify(name)} } for an organisation.`,
    ];
  return undefined;
}

const nameAll = "List every author by name.";

/** What the names of a file's authors hold that no name holds. */
const complaints = kept("names of authors", (file: ReadFile): Finding[] => {
  if (file.collection !== "papers") return [];
  const authors = valueAt(file.yaml?.value, ["authors"]);
  const unnamed = (Array.isArray(authors) ? authors : []).flatMap((it: unknown, index): Finding[] => {
    const { given, family } = (typeof it === "object" && it !== null ? it : {}) as Record<string, unknown>;
    const name = [given, family].filter((part) => typeof part === "string").join(" ");
    if (!leavesOut(name)) return [];
    const place = { in: "front-matter", path: ["authors", index] } as const;
    return [{ file: file.path, place, message: `"${name}" leaves out authors.`, hint: nameAll }];
  });
  const parts = leaves(authors).flatMap(({ path, value }): Finding[] => {
    const part = String(path.at(-1));
    if (typeof value !== "string" || !/^(?:family|given)$/.test(part)) return [];
    const alone = valueAt(authors, [...path.slice(0, -1), "given"]) === undefined;
    const said = complaint(part, value, alone);
    if (!said) return [];
    const place = { in: "front-matter", path: ["authors", ...path] } as const;
    return [{ file: file.path, place, message: `The ${part} name "${value}" ${said[0]}.`, hint: said[1] }];
  });
  return [...unnamed, ...parts];
});

const spot = ({ file, place }: Finding): string => `${file} ${place.in === "front-matter" ? place.path.join(".") : ""}`;

/** Every author is one person or one organisation. */
export const author: Rule = {
  id: "author",
  group: "people",
  severity: "error",
  sentence:
    "Every author is one person with family and given name, or one organisation as literal; nobody is left to “et al.”.",
  why: "Citations are made from these names, and a reader looks for works by them. Particles belong to the family name where the person uses them so (van Hasselt), a single name is a family name alone, Jr. and III are a suffix, and an organisation or team is kept as it is.",
  check({ files, problems }) {
    const shape = problems
      .filter(({ rule }) => rule === "author")
      .map(({ file, path, received, says }): Finding => {
        const text = typeof received === "string" ? received : "";
        const rest = leavesOut(text);
        const isWhole = text !== "" && path.length <= 2;
        return {
          file: file.path,
          place: { in: "front-matter", path },
          message: rest
            ? `"${received}" leaves out authors.`
            : `"${fieldName(path)}" is not an author: ${JSON.stringify(received)}.`,
          hint: rest ? nameAll : ((isWhole ? authorsInstead(text, path.length === 1) : undefined) ?? says),
        };
      });
    const told = new Set(shape.map(spot));
    return [...shape, ...files.flatMap(complaints).filter((finding) => !told.has(spot(finding)))];
  },
};
