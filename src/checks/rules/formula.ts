import { toMathMl } from "../../body/math.ts";
import { kept } from "../../sources/kept.ts";
import type { EntryText } from "../entry-text.ts";
import type { Finding, Place } from "../issue.ts";
import { lessonElements } from "../lesson-elements.ts";
import type { Rule } from "../rule.ts";

/** Every formula of a text with its place. */
function formulas(text: EntryText): { tex: string; place: Place }[] {
  if (text.dialect === "lesson")
    return lessonElements(text).flatMap(({ name, attributes: { tex }, place }) =>
      /^(?:Symbol|Formula)$/.test(name) && tex !== undefined ? [{ tex, place }] : [],
    );
  return [...text.nodes("inlineMath"), ...text.nodes("math")].map((node) => ({
    tex: node.value,
    place: text.placeOf(node),
  }));
}

/** The reason of temml for one formula, in one line; undefined where it can be set. The same symbols stand in many texts. */
function reasonAgainst(tex: string): string | undefined {
  if (!reasons.has(tex)) reasons.set(tex, findReason(tex));
  return reasons.get(tex);
}

const reasons = new Map<string, string | undefined>();

function findReason(tex: string): string | undefined {
  if (tex.trim() === "") return "it is empty";
  try {
    toMathMl(tex, false);
    return undefined;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return cause
      .replace(/^(?:ParseError|Temml parse error): */i, "")
      .split("\n")[0]
      ?.replace(/ at (?:end of input|position \d+):.*$/, "")
      .replace("got 'EOF'", "but the formula ends")
      .replace(/\.$/, "")
      .trim();
  }
}

const hint =
  "Compare braces and commands with LaTeX; https://temml.org/docs/en/supported lists what can be set. A dollar sign that means money is written \\$.";

const unreadable = kept("formulas", (text: EntryText) =>
  formulas(text).flatMap(({ tex, place }): Finding[] => {
    const reason = reasonAgainst(tex);
    if (reason === undefined) return [];
    const [line = ""] = tex.trim().split("\n");
    const quoted = line === "" ? "" : `"${line.length > 120 ? `${line.slice(0, 117)}...` : line}" `;
    return [{ file: text.path, place, message: `The formula ${quoted}cannot be read: ${reason}.`, hint }];
  }),
);

/** Dollar signs of two amounts of money, "$5 and $6", with the words between them. */
const amounts = kept("amounts of money", (text: EntryText) =>
  text.nodes("inlineMath").flatMap((node): Finding[] => {
    const end = node.position?.end.offset ?? 0;
    const source = text.text.slice(node.position?.start.offset, end);
    // Where a digit follows the second sign, or only blanks stand before it, it ends no formula.
    if (!/^\$[^$]/.test(source) || !(/^\d/.test(text.text.slice(end)) || /^\$\S.*\s\$$/s.test(source))) return [];
    const message = `The words between the dollar signs, "${source.split("\n")[0]}", would be set as a formula.`;
    return [
      { file: text.path, place: text.placeOf(node), message, hint: "Write a dollar sign that means money as \\$." },
    ];
  }),
);

/** Every formula can be set. */
export const formula: Rule = {
  id: "formula",
  group: "safety",
  severity: "error",
  sentence: "Every formula is LaTeX that can be set as MathML.",
  why: "Formulas are set when the site is built, so that they need no script and can be read aloud. Commands that draw, colour or define things are not part of what can be set.",
  check({ texts }) {
    return [...texts.flatMap(unreadable), ...texts.flatMap(amounts)];
  },
};
