/** Two ways of sorting the same works, crossed: how many stand where, and where nobody stands. */
import { absences, type ProfileRecord } from "../schema/method.ts";
import { type ProfileFieldName, profileFieldNames, profileFields, type Term } from "../schema/vocabulary.ts";
import { profileValues } from "./profile.ts";
import type { Concept, Entry, KnowledgeBase, Method } from "./types.ts";

/** One row or column. */
export interface MatrixLine {
  /** Id of a concept or of a term; `none` for works that have nothing on this side. */
  readonly id: string;
  readonly label: string;
  /** True for what stands at the margin: works without a value on this side. */
  readonly margin: boolean;
  /** Page of the concept. */
  readonly address?: string | undefined;
  /** The value by which a list of methods can be filtered for it. */
  readonly filter?: string | undefined;
}

/** Works crossed by two questions. */
export interface Matrix {
  readonly rowTitle: string;
  readonly columnTitle: string;
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  /** Works by row and column, oldest first. A work stands in every cell that it answers to. */
  readonly cells: readonly (readonly (readonly Entry[])[])[];
  /** Works that stand anywhere in the table, each once. */
  readonly works: number;
}

/** The tops whose leaves are crossed. */
export const pillars = { rows: "state-construction", columns: "dynamics-modeling" } as const;

const leavesBelow = (concept: Concept): Concept[] =>
  concept.narrower.length === 0 ? [concept] : concept.narrower.flatMap(leavesBelow);

/** Fills the cells; a work without a row or without a column stands at the margin, one without both is left out. */
function cross(
  titles: Pick<Matrix, "rowTitle" | "columnTitle">,
  rows: readonly MatrixLine[],
  columns: readonly MatrixLine[],
  works: readonly { entry: Entry; rows: readonly string[]; columns: readonly string[] }[],
): Matrix {
  const cells = rows.map(() => columns.map((): Entry[] => []));
  const rowAt = new Map(rows.map(({ id }, index) => [id, index]));
  const columnAt = new Map(columns.map(({ id }, index) => [id, index]));
  for (const work of works) {
    for (const row of work.rows)
      for (const column of work.columns) cells[rowAt.get(row) ?? -1]?.[columnAt.get(column) ?? -1]?.push(work.entry);
  }
  return { ...titles, rows, columns, cells, works: works.length };
}

/** State leaves against Dynamics leaves; with a year only its works. Undefined where one of the two tops is missing. */
export function pillarMatrix(kb: KnowledgeBase, year?: number): Matrix | undefined {
  const state = kb.conceptById.get(pillars.rows);
  const dynamics = kb.conceptById.get(pillars.columns);
  if (!state || !dynamics) return undefined;
  const line = (concept: Concept): MatrixLine => ({
    id: concept.id,
    label: concept.name,
    margin: false,
    address: concept.address,
    filter: concept.id,
  });
  const none = (top: Concept): MatrixLine => ({ id: "none", label: `No leaf of ${top.name}`, margin: true });
  const [rowLeaves, columnLeaves] = [leavesBelow(state), leavesBelow(dynamics)];
  const isRow = new Set<string>(rowLeaves.map(({ id }) => id));
  const isColumn = new Set<string>(columnLeaves.map(({ id }) => id));
  const works = kb.entries.flatMap((entry) => {
    const ids = entry.classifications.map(({ concept }) => concept.id as string);
    const [rows, columns] = [ids.filter((id) => isRow.has(id)), ids.filter((id) => isColumn.has(id))];
    if (rows.length + columns.length === 0 || (year !== undefined && entry.year !== year)) return [];
    return [{ entry, rows: rows.length > 0 ? rows : ["none"], columns: columns.length > 0 ? columns : ["none"] }];
  });
  return cross(
    { rowTitle: state.name, columnTitle: dynamics.name },
    [...rowLeaves.map(line), none(state)],
    [...columnLeaves.map(line), none(dynamics)],
    works,
  );
}

/** The years that have works in the matrix of the pillars, newest first. */
export function matrixYears(kb: KnowledgeBase): number[] {
  const all = pillarMatrix(kb)?.cells.flat(2) ?? [];
  return [...new Set(all.map(({ year }) => year))].filter((year) => year > 0).sort((a, b) => b - a);
}

/** The answer of a profile to a field: its terms, or the absence. */
function answers(profile: ProfileRecord, field: ProfileFieldName): readonly string[] {
  const values = profileValues(profile, field);
  const value = profile[field];
  return values.length > 0 ? values : [typeof value === "string" ? value : "not-reported"];
}

/** The terms of a field that any method uses, in the order of the vocabulary, the absences last. */
function lines(field: ProfileFieldName, used: ReadonlySet<string>): MatrixLine[] {
  const terms = Object.entries(profileFields[field].terms as Readonly<Record<string, Term>>)
    .filter(([id]) => used.has(id))
    .map(([id, { label }]) => ({ id, label, margin: false, filter: label }));
  const silent = Object.entries(absences)
    .filter(([id]) => used.has(id))
    .map(([id, label]) => ({ id, label, margin: true, filter: label }));
  return [...terms, ...silent];
}

/** One field of the mechanism profile against another, over all methods that have a profile. */
export function profileMatrix(kb: KnowledgeBase, row: ProfileFieldName, column: ProfileFieldName): Matrix {
  const works = kb.methods.flatMap((entry: Method) => {
    const { profile } = entry.record;
    return profile ? [{ entry, rows: answers(profile, row), columns: answers(profile, column) }] : [];
  });
  return cross(
    { rowTitle: profileFields[row].label, columnTitle: profileFields[column].label },
    lines(row, new Set(works.flatMap(({ rows }) => rows))),
    lines(column, new Set(works.flatMap(({ columns }) => columns))),
    works,
  );
}

/** Every pair of different fields, each once, in the order of the profile. */
export function fieldPairs(): [row: ProfileFieldName, column: ProfileFieldName][] {
  return profileFieldNames.flatMap((row, index) =>
    profileFieldNames.slice(index + 1).map((column): [ProfileFieldName, ProfileFieldName] => [row, column]),
  );
}

/** The cells inside the table, margins left out, in which nobody stands. */
export function openGround({ rows, columns, cells }: Matrix): { row: MatrixLine; column: MatrixLine }[] {
  return rows.flatMap((row, rowIndex) =>
    columns.flatMap((column, columnIndex) => {
      const empty = cells[rowIndex]?.[columnIndex]?.length === 0;
      return empty && !row.margin && !column.margin ? [{ row, column }] : [];
    }),
  );
}
