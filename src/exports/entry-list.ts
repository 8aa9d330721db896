/**
 * The list of one kind of entry as a table: its columns, its rows newest first, and what each row can be filtered by.
 * The pages show it a part at a time; the browser reads it whole, once somebody sorts, filters or exports.
 */
import { profileColumns, profileLabel, profileText } from "../knowledge/profile.ts";
import { conceptsOf, hasCode, papersOf, venuesOf } from "../knowledge/query.ts";
import type { Concept, Entry, KnowledgeBase } from "../knowledge/types.ts";
import { backgroundTopics } from "../schema/vocabulary.ts";
import { briefAuthors, sentenceCase } from "../text/format.ts";
import { type ListColumn, type ListTable, valueSeparator } from "./list-table.ts";

/** A column together with what it says of an entry. */
interface ColumnOf<Kind extends Entry> extends ListColumn {
  readonly cell: (entry: Kind) => string;
}

const column = <Kind extends Entry>(
  id: string,
  label: string,
  cell: (entry: Kind) => string,
  { shown = false, facet = false } = {},
): ColumnOf<Kind> => ({ id, label, shown, facet, cell });

const first = (entry: Entry) => papersOf(entry)[0]?.record;

/** Columns that every list begins with. */
const common: readonly ColumnOf<Entry>[] = [
  column("issued", "Date", ({ issued }) => issued, { shown: true }),
  column("authors", "Authors", (entry) => briefAuthors(first(entry)?.authors ?? []), { shown: true }),
  column(
    "category",
    "Category",
    (entry) =>
      conceptsOf(entry)
        .map(({ name }) => name)
        .join(valueSeparator),
    {
      shown: true,
    },
  ),
  column("venue", "Venue", (entry) => venuesOf(entry).join(valueSeparator), { shown: true, facet: true }),
  column("code", "Code", (entry) => (hasCode(entry) ? "yes" : ""), { shown: true, facet: true }),
  column("year", "Year", ({ year }) => (year > 0 ? String(year) : ""), { facet: true }),
];

/** Columns that end every list. */
const identifying: readonly ColumnOf<Entry>[] = [
  column("title", "Title of the paper", (entry) => first(entry)?.title ?? ""),
  column("arxiv", "arXiv", (entry) => first(entry)?.identifiers.arxiv ?? ""),
  column("doi", "DOI", (entry) => first(entry)?.identifiers.doi ?? ""),
];

const typeColumn = column<Entry>(
  "type",
  "Type",
  (entry) => (entry.kind === "paper" ? "Paper" : sentenceCase(entry.record.type)),
  { facet: true },
);

/** Values of a profile, told apart as on every page: a value, "not reported", "does not apply"; empty where there is no profile. */
const profile: readonly ColumnOf<Entry>[] = profileColumns.map((name) =>
  column(
    name,
    profileLabel(name),
    (entry) => {
      if (entry.kind !== "method" || entry.record.profile === undefined) return "";
      return profileText(entry.record.profile, name, valueSeparator).text;
    },
    { facet: name !== "horizon" },
  ),
);

const columns: Readonly<Record<Entry["kind"], readonly ColumnOf<Entry>[]>> = {
  method: [...common, typeColumn, ...profile, ...identifying],
  benchmark: [
    ...common.filter(({ id }) => id !== "code"),
    column("results", "Results", (entry) => (entry.kind === "benchmark" ? String(entry.record.results.length) : ""), {
      shown: true,
    }),
    typeColumn,
    ...identifying,
  ],
  paper: [
    ...common,
    column("introduces", "Introduces", (entry) =>
      entry.kind === "paper" ? entry.introduces.map(({ name }) => name).join(valueSeparator) : "",
    ),
    column(
      "background",
      "Background",
      (entry) =>
        entry.kind === "paper" && entry.record.background ? backgroundTopics[entry.record.background].label : "",
      { facet: true },
    ),
    column("reference", "Reference in the survey", (entry) =>
      entry.kind === "paper" ? entry.record.survey.references.join(valueSeparator) : "",
    ),
    ...identifying,
  ],
};

/** The entries of a kind, newest first. */
export function listedEntries(kb: KnowledgeBase, kind: Entry["kind"]): Entry[] {
  const entries = { method: kb.methods, benchmark: kb.benchmarks, paper: kb.papers }[kind];
  return [...entries].reverse();
}

/** The columns of a list that readers see without asking, the name left out. */
export function shownColumns(kind: Entry["kind"]): readonly ListColumn[] {
  return columns[kind].filter(({ shown }) => shown);
}

/** The table of one kind. */
export function buildEntryList(kb: KnowledgeBase, kind: Entry["kind"]): ListTable {
  const position = new Map<Concept, number>(kb.concepts.map((concept, index) => [concept, index]));
  const index = (concept: Concept): number => position.get(concept) ?? 0;
  return {
    kind,
    order: { column: "issued", descending: true },
    columns: columns[kind].map(({ id, label, shown, facet }) => ({ id, label, shown, facet })),
    concepts: kb.concepts.map((concept) => [concept.id, concept.name, [concept, ...concept.ancestors].map(index)]),
    rows: listedEntries(kb, kind).map((entry) => [
      entry.id,
      entry.name,
      columns[kind].map(({ cell }) => cell(entry)),
      conceptsOf(entry).map(index),
      papersOf(entry).map(({ record }) => record.citationKey),
    ]),
  };
}
