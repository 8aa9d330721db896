/** From a paper's source and a person's choices to drafts, or to the reason why there are none. */
import { nearest } from "../checks/nearest.ts";
import type { Concept, KnowledgeBase } from "../knowledge/types.ts";
import { idPattern } from "../schema/identifiers.ts";
import type { ContentRecords } from "../sources/records.ts";
import { listed } from "../text/format.ts";
import { draftBenchmark } from "./benchmark.ts";
import type { Draft } from "./draft.ts";
import { findDuplicate } from "./duplicate.ts";
import { draftMethod } from "./method.ts";
import { draftPaper, issuedOf } from "./paper.ts";
import { proposeId, proposeKey, proposeName } from "./propose.ts";
import type { PaperSource } from "./source.ts";

/** What a paper can introduce. */
export const introducedKinds = ["method", "model", "benchmark", "metric", "dataset", "none"] as const;

/** One of those kinds. */
export type IntroducedKind = (typeof introducedKinds)[number];

/** What a person decided; everything may be left to the drafts. */
export interface Choices {
  readonly kind: IntroducedKind;
  readonly name?: string | undefined;
  readonly id?: string | undefined;
  readonly concepts?: readonly string[];
  readonly code?: string | undefined;
  readonly project?: string | undefined;
}

/** The drafts, or a sentence that says why none were made. */
export type NewEntry = { readonly drafts: readonly Draft[] } | { readonly refused: string };

/** True for a kind that goes into `content/methods`. */
const isMethodKind = (kind: IntroducedKind): kind is "method" | "model" => kind === "method" || kind === "model";

/** What a concept must take to hold an entry of this kind. */
function takenKind(kind: IntroducedKind): "paper" | "method" | "benchmark" {
  return kind === "none" ? "paper" : isMethodKind(kind) ? "method" : "benchmark";
}

/** The leaves that take an entry of this kind, one a line: id, label and definition, in the order of the tree. */
export function leafList(kb: KnowledgeBase, kind: IntroducedKind): string {
  const leaves = (concepts: readonly Concept[]): Concept[] =>
    concepts.flatMap((concept) => (concept.narrower.length > 0 ? leaves(concept.narrower) : [concept]));
  return leaves(kb.tops)
    .filter(({ record }) => record.takes.includes(takenKind(kind)))
    .map(({ id, record }) => `${id}: ${record.prefLabel.en}. ${record.definition}`)
    .join("\n  ");
}

/** Why a concept cannot hold an entry of this kind; undefined for one that can. */
export function conceptProblem(kb: KnowledgeBase, id: string, kind: IntroducedKind): string | undefined {
  const concept = kb.conceptById.get(id);
  if (!concept) {
    const near = nearest(id, kb.conceptById.keys());
    return `"${id}" is not a concept of the taxonomy.${near ? ` Did you mean "${near}"?` : ""}`;
  }
  if (concept.narrower.length > 0)
    return `"${id}" has branches; choose one of ${listed(concept.narrower.map((it) => it.id))}.`;
  const wanted = takenKind(kind);
  return concept.record.takes.includes(wanted)
    ? undefined
    : `"${id}" takes ${listed(concept.record.takes)}, not a ${wanted}.`;
}

/** The name and id that an entry gets when nobody gives others. */
export function proposal(
  source: PaperSource,
  choices: Pick<Choices, "name" | "id">,
): { name: string | undefined; id: string } {
  const name = choices.name ?? proposeName(source.title);
  const words = proposeId(source.title).split("-").slice(0, 5).join("-");
  return { name, id: choices.id ?? (name ? proposeId(name) : words) };
}

function takenBy(records: ContentRecords, id: string, kind: IntroducedKind): string | undefined {
  const places = [records.papers, ...(kind === "none" ? [] : [records.methods, records.benchmarks])];
  return places.flat().find((record) => record.id === id)?.path;
}

/** Why a work of this kind cannot have an id; undefined for one that is free. */
export function idProblem(records: ContentRecords, id: string, kind: IntroducedKind): string | undefined {
  if (!idPattern.test(id)) {
    const good = proposeId(id);
    return `"${id}" cannot be an id: use lower-case letters, digits and single hyphens${good ? `, for example ${good}` : ""} (--id).`;
  }
  const taken = takenBy(records, id, kind);
  return taken && `The id "${id}" belongs to another work, ${taken}. Choose another one (--id).`;
}

/** The drafts of a paper and, where the kind asks for it, of what it introduces. */
export function newEntry(source: PaperSource, choices: Choices, records: ContentRecords, kb: KnowledgeBase): NewEntry {
  const duplicate = findDuplicate(source, records.papers);
  if (duplicate)
    return { refused: `This paper is already in ${duplicate.path}: ${duplicate.because}. Add what is new there.` };
  const { name, id } = proposal(source, choices);
  const { kind, concepts = [], code, project } = choices;
  const problem =
    idProblem(records, id, kind) ?? concepts.map((concept) => conceptProblem(kb, concept, kind)).find(Boolean);
  if (problem) return { refused: problem };
  const keys = new Set(records.papers.map(({ data }) => data.citationKey));
  const year = (issuedOf(source) ?? "").slice(0, 4);
  const citationKey = proposeKey(source.authors[0], year, name ?? source.title.split(/\s/)[0] ?? "", keys);
  const paper = draftPaper(source, { id, name, citationKey, code, project, introduces: kind !== "none" });
  if (kind === "none") return { drafts: [paper] };
  const shared = { id, name, paper: id, concepts };
  return {
    drafts: [
      paper,
      isMethodKind(kind) ? draftMethod({ ...shared, type: kind }) : draftBenchmark({ ...shared, type: kind }),
    ],
  };
}
