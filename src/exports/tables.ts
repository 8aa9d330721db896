/** The Atlas as four tables for spreadsheets and statistics: one row a paper, a method, a profile value, a result. */
import { conceptsOf } from "../knowledge/query.ts";
import type { KnowledgeBase } from "../knowledge/types.ts";
import type { absences } from "../schema/method.ts";
import { type ProfileFieldName, profileFieldNames } from "../schema/vocabulary.ts";
import { fullName } from "../text/format.ts";
import { oneLine } from "../text/one-line.ts";
import { type CsvCell, toCsv } from "./csv.ts";

/** One table: what a row is, its columns with their meaning, and its rows. */
export interface Table {
  readonly description: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: (kb: KnowledgeBase, absolute: (address: string) => string) => readonly (readonly CsvCell[])[];
}

/** Several values in one cell; no id holds a semicolon. */
const joined = (values: readonly (string | number)[]): string => values.join("; ");

const categories = (entry: Parameters<typeof conceptsOf>[0]): string => joined(conceptsOf(entry).map(({ id }) => id));

type Rows = CsvCell[][];

const papers: Table = {
  description: "One row for each paper, report and book.",
  columns: {
    id: "permanent id",
    name: "short name",
    title: "full title",
    authors: "all authors in order, separated by semicolons",
    issued: "first public version, as precise as known",
    venue: "where it was published; empty for a preprint",
    venue_year: "year of the venue",
    arxiv: "arXiv id",
    doi: "DOI",
    paper: "where to read it",
    code: "the authors' code",
    project: "the authors' project page",
    citation_key: "key of the BibTeX entry",
    categories: "ids of categories, separated by semicolons",
    survey_references: "numbers in the survey's bibliography",
    url: "its page in the Atlas",
  },
  rows: (kb, absolute) =>
    kb.papers.map((paper): CsvCell[] => {
      const { title, authors, issued, venue, identifiers, links, citationKey, survey } = paper.record;
      return [
        paper.id,
        paper.name,
        title,
        joined(authors.map(fullName)),
        issued,
        venue?.name,
        venue?.year,
        identifiers.arxiv,
        identifiers.doi,
        links.paper,
        links.code,
        links.project,
        citationKey,
        categories(paper),
        joined(survey.references),
        absolute(paper.address),
      ];
    }),
};

const methods: Table = {
  description: "One row for each method and model.",
  columns: {
    id: "permanent id",
    name: "short name",
    type: "method or model",
    issued: "first public version of its paper",
    summary: "mechanism in one sentence",
    categories: "ids of categories, separated by semicolons",
    introduced_by: "ids of papers, separated by semicolons",
    url: "its page in the Atlas",
  },
  rows: (kb, absolute) =>
    kb.methods.map((method): CsvCell[] => [
      method.id,
      method.name,
      method.record.type,
      method.issued,
      method.record.summary,
      categories(method),
      joined(method.papers.map(({ id }) => id)),
      absolute(method.address),
    ]),
};

const profiles: Table = {
  description: "One row for each value in a mechanism profile; a field with two values has two rows.",
  columns: {
    method: "id of the method",
    name: "its short name",
    field: "the question, for example stateCarrier",
    value: "a term of the vocabulary, a number with its unit for the horizon, not-reported or not-applicable",
    note: "what narrows the value down",
    stated: "where it is stated",
  },
  rows: (kb) =>
    kb.methods.flatMap(({ id, name, record: { profile } }): Rows => {
      if (!profile) return [];
      const fields = profileFieldNames.flatMap((field: ProfileFieldName): Rows => {
        const cell = profile[field];
        return typeof cell === "string"
          ? [[id, name, field, cell]]
          : cell.values.map((value) => [id, name, field, String(value), cell.note, cell.stated]);
      });
      const { horizon } = profile;
      const last =
        typeof horizon === "string"
          ? [id, name, "horizon", horizon satisfies keyof typeof absences]
          : [id, name, "horizon", `${horizon.value} ${horizon.unit}`, horizon.note, horizon.stated];
      return [...fields, last];
    }),
};

const results: Table = {
  description: "One row for each reported result.",
  columns: {
    benchmark: "id of the benchmark",
    metric: "id of the measure",
    metric_name: "its name",
    unit: "unit; empty for a bare number",
    direction: "higher-is-better, lower-is-better or neither",
    system: "the system as the source names it",
    work: "id of that system in the Atlas",
    value: "the number as reported",
    setting: "what one must know to compare",
    issued: "date of the report",
    source: "where the number stands",
  },
  rows: (kb) =>
    kb.benchmarks.flatMap(({ id, record }) =>
      record.results.map((result): CsvCell[] => {
        const metric = record.metrics.find((candidate) => candidate.id === result.metric);
        return [
          id,
          result.metric,
          metric?.name,
          metric?.unit,
          metric?.direction,
          result.system,
          result.work,
          result.value,
          result.setting,
          result.issued,
          result.source,
        ];
      }),
    ),
};

/** The tables by name; each is the file `/data/<name>.csv`. */
export const tables = { papers, methods, profiles, results } as const satisfies Record<string, Table>;

/** The name of a table. */
export type TableName = keyof typeof tables;

/** The names of all tables. */
export const tableNames = Object.keys(tables) as TableName[];

/** Address of a table from the root of the site. */
export const tableAddress = (name: TableName): string => `/data/${name}.csv`;

/** One table as CSV; every text stands on one line, so that a line is a row. */
export function toTable(kb: KnowledgeBase, name: TableName, absolute: (address: string) => string): string {
  const { columns, rows } = tables[name];
  const heading = Object.keys(columns);
  const clean = (cell: CsvCell): CsvCell => (typeof cell === "string" ? oneLine(cell) : cell);
  const full = (row: readonly CsvCell[]): CsvCell[] => heading.map((_, index) => clean(row[index]));
  return toCsv(heading, rows(kb, absolute).map(full));
}
