/**
 * “Where does it belong?”: the mechanism of a method without its name, and categories to choose from.
 * Everything comes from the entries; which questions are asked on a day is settled by the day alone, so that a class sees the same ones.
 */
import { profileColumns, profileLabel, profileText } from "../../knowledge/profile.ts";
import type { Concept, KnowledgeBase, Method } from "../../knowledge/types.ts";
import { placers } from "../../schema/classification.ts";
import { listed } from "../../text/format.ts";

/** One question. */
export interface QuizQuestion {
  readonly id: string;
  /** The mechanism in a sentence, the name taken out. */
  readonly mechanism: string;
  /** Reported values of the profile, `[field, value]`. */
  readonly facts: readonly (readonly [field: string, value: string])[];
  /** Ids and labels of the categories to choose from, in the order of the tree. */
  readonly choices: readonly (readonly [id: string, label: string])[];
  /** Ids of the right ones; a work may stand in several. */
  readonly right: readonly string[];
  readonly name: string;
  readonly address: string;
  /** Why it stands there. */
  readonly evidence: string;
}

/** How many categories one may choose from. */
const choiceCount = 4;

/** The name and its parts do not stand in the question: they would give the answer away to those who know the paper. */
function withoutNames(text: string, { name, record }: Method): string {
  const names = [name, name.replace(/\s?\([^()]*\)/, ""), ...record.otherNames].filter((it) => it.length > 1);
  return [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .reduce((masked, it) => masked.replaceAll(it, "this method"), text)
    .replace(/^this/, "This");
}

/** Leaves near the right ones first: siblings, then those of the same branch, in the order of the tree. */
function choicesFor(right: readonly Concept[], leaves: readonly Concept[]): Concept[] {
  const near = (leaf: Concept): number => {
    const [first] = right;
    if (right.includes(leaf)) return 0;
    if (leaf.broader === first?.broader) return 1;
    return leaf.ancestors.some((ancestor) => first?.ancestors.includes(ancestor)) ? 2 : 3;
  };
  const chosen = [...leaves].sort((a, b) => near(a) - near(b)).slice(0, Math.max(choiceCount, right.length + 1));
  return leaves.filter((leaf) => chosen.includes(leaf));
}

function toQuestion(method: Method, leaves: readonly Concept[]): QuizQuestion {
  const right = method.classifications.map(({ concept }) => concept);
  const [place] = method.classifications;
  const sections = place?.evidence.sections ?? [];
  const by = place
    ? `Placed by ${placers[place.evidence.placedBy]}${sections.length > 0 ? `, section ${listed(sections)}` : ""}.`
    : "";
  return {
    id: method.id,
    mechanism: withoutNames(method.record.summary, method),
    facts: profileColumns.flatMap((column) => {
      const { text, reported } = profileText(method.record.profile, column);
      return reported && column !== "horizon" ? [[profileLabel(column), text] as const] : [];
    }),
    choices: choicesFor(right, leaves).map(({ id, name }) => [id, name] as const),
    right: right.map(({ id }) => id),
    name: method.name,
    address: method.address,
    evidence: [place?.evidence.reason, place?.evidence.doubt && `Doubt: ${place.evidence.doubt}`, by]
      .filter(Boolean)
      .join(" "),
  };
}

/** A question for every classified method of the pillars that has enough of a profile to be recognised, by id. */
export function buildQuiz(kb: KnowledgeBase): QuizQuestion[] {
  const pillars = kb.tops.filter(({ record }) => record.takes.includes("method")).map(({ id }) => id as string);
  const leaves = kb.concepts.filter(
    ({ narrower, record, top, members }) =>
      narrower.length === 0 &&
      !record.status &&
      pillars.includes(top.id) &&
      members.some(({ kind }) => kind === "method"),
  );
  return kb.methods
    .filter(
      ({ classifications }) =>
        classifications.length > 0 && classifications.every(({ concept }) => leaves.includes(concept)),
    )
    .map((method) => toQuestion(method, leaves))
    .filter(({ facts }) => facts.length >= 3)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
