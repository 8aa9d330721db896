/**
 * Builds the model from records. Pure: no file, no clock, no order taken for granted.
 * Only links that resolve are kept; complaining about the others is the work of the checks.
 */
import type { ContentRecords, Loaded } from "../sources/records.ts";
import { buildConcepts, type MutableConcept } from "./build-concepts.ts";
import { byIssued, compare } from "./order.ts";
import { buildReadingLists } from "./reading-lists.ts";
import type {
  Benchmark,
  Classification,
  Entry,
  EntryKey,
  EntryKind,
  KnowledgeBase,
  Method,
  Paper,
  Relation,
} from "./types.ts";

/** The records of the three kinds of entry share these fields. */
type EntryRecord = ContentRecords["papers" | "methods" | "benchmarks"][number];

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };
type MutableEntry = Mutable<Method> | Mutable<Benchmark> | Mutable<Paper>;

const folders = { paper: "papers", method: "methods", benchmark: "benchmarks" } as const satisfies Record<
  EntryKind,
  string
>;

/** The address of an entry from the root of the site. */
function entryAddress(kind: EntryKind, id: string): string {
  return `/${folders[kind]}/${id}/`;
}

function common<Kind extends EntryKind>(kind: Kind, { id, path, body, bodyLine, data }: EntryRecord) {
  return {
    kind,
    id,
    key: `${kind}:${id}` as EntryKey,
    name: data.name,
    address: entryAddress(kind, id),
    path,
    body,
    bodyLine,
    classifications: [] as Classification[],
    relations: [] as Relation[],
  };
}

function buildPaper(loaded: ContentRecords["papers"][number]): Mutable<Paper> {
  const { issued } = loaded.data;
  return {
    ...common("paper", loaded),
    kind: "paper",
    record: loaded.data,
    issued,
    year: Number(issued.slice(0, 4)),
    introduces: [],
    concepts: [],
  };
}

/** The papers that introduce a method or benchmark, oldest first, and the date of the first; no date where none of them exists. */
function introduction(loaded: Loaded<{ introducedBy: string[] }>, papers: ReadonlyMap<string, Mutable<Paper>>) {
  const introducing: Paper[] = loaded.data.introducedBy.flatMap((id) => papers.get(id) ?? []).sort(byIssued);
  const issued = introducing[0]?.issued ?? "";
  return { papers: introducing, issued, year: Number(issued.slice(0, 4)) };
}

function classify(entry: MutableEntry, concepts: ReadonlyMap<string, MutableConcept>): void {
  for (const evidence of entry.record.classifications) {
    const concept = concepts.get(evidence.concept);
    if (!concept) continue;
    entry.classifications.push({ concept, evidence });
    concept.members.push(entry);
  }
}

function relate(
  entry: MutableEntry,
  works: ReadonlyMap<string, MutableEntry>,
  kinds: KnowledgeBase["relationKinds"],
): void {
  for (const { type, target, source } of entry.record.relations) {
    const kind = kinds.get(type);
    const other = works.get(target);
    if (!kind || !other || other === entry) continue;
    entry.relations.push({ type, kind, label: kind.label, stated: true, other, source });
    other.relations.push({ type, kind, label: kind.inverse, stated: false, other: entry, source });
  }
}

const relationOrder = (a: Relation, b: Relation): number =>
  Number(b.stated) - Number(a.stated) || a.type.localeCompare(b.type, "en") || byIssued(a.other, b.other);

/** Builds the knowledge base. Never throws for content that its schemas accept. */
export function buildKnowledgeBase(records: ContentRecords): KnowledgeBase {
  const concepts = buildConcepts(records.taxonomy);
  const relationKinds = new Map(records.relations.map(({ id, data }) => [id, data]));

  const papers = new Map(records.papers.map((loaded) => [loaded.id, buildPaper(loaded)]));
  const methods = records.methods.map(
    (loaded): Mutable<Method> => ({
      ...common("method", loaded),
      kind: "method",
      record: loaded.data,
      ...introduction(loaded, papers),
    }),
  );
  const benchmarks = records.benchmarks.map(
    (loaded): Mutable<Benchmark> => ({
      ...common("benchmark", loaded),
      kind: "benchmark",
      record: loaded.data,
      ...introduction(loaded, papers),
    }),
  );

  const entries: MutableEntry[] = [
    ...methods.sort(byIssued),
    ...benchmarks.sort(byIssued),
    ...[...papers.values()].sort(byIssued),
  ];
  const works = new Map<string, MutableEntry>();
  for (const entry of entries) if (!works.has(entry.id)) works.set(entry.id, entry);

  for (const entry of entries) {
    classify(entry, concepts.byId);
    relate(entry, works, relationKinds);
    if (entry.kind !== "paper") for (const paper of entry.papers) (paper as Mutable<Paper>).introduces.push(entry);
  }
  for (const entry of entries) entry.relations.sort(relationOrder);
  for (const paper of papers.values()) {
    paper.concepts = [
      ...new Set([paper, ...paper.introduces].flatMap((entry) => entry.classifications.map(({ concept }) => concept))),
    ];
  }
  concepts.gatherMembers();

  return {
    concepts: concepts.inOrder,
    tops: concepts.tops,
    papers: entries.filter((entry): entry is Mutable<Paper> => entry.kind === "paper"),
    methods,
    benchmarks,
    entries,
    relationKinds,
    glossary: [...records.glossary]
      .sort((a, b) => a.data.term.localeCompare(b.data.term, "en"))
      .map(({ id, data }) => ({
        id,
        record: data,
        see: data.see.flatMap((concept) => concepts.byId.get(concept) ?? []),
      })),
    readingLists: buildReadingLists(records["reading-lists"], works, concepts.byId),
    conceptById: concepts.byId,
    entryByKey: new Map(entries.map((entry) => [entry.key, entry as Entry])),
    workById: works,
    newest:
      entries
        .map(({ issued }) => issued)
        .sort(compare)
        .at(-1) ?? "",
  };
}
