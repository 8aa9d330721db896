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

/** A work and the numbers of the lines in which it stands. */
interface Standing {
  readonly entry: Entry;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Fills the cells; a work without a row or without a column stands at the margin, one without both is left out. */
function cross(
  titles: Pick<Matrix, "rowTitle" | "columnTitle">,
  rows: readonly MatrixLine[],
  columns: readonly MatrixLine[],
  works: readonly Standing[],
): Matrix {
  const cells = rows.map(() => columns.map((): Entry[] => []));
  for (const work of works)
    for (const row of work.rows) for (const column of work.columns) cells[row]?.[column]?.push(work.entry);
  return { ...titles, rows, columns, cells, works: works.length };
}

/** The number of each line by its id. */
const numbersOf = (lines: readonly MatrixLine[]): ReadonlyMap<string, number> =>
  new Map(lines.map(({ id }, number) => [id, number]));

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
  const [rows, columns] = [
    [...leavesBelow(state).map(line), none(state)],
    [...leavesBelow(dynamics).map(line), none(dynamics)],
  ];
  const [rowOf, columnOf] = [numbersOf(rows), numbersOf(columns)];
  const works = kb.entries.flatMap((entry): Standing[] => {
    const numbers = (of: ReadonlyMap<string, number>): number[] =>
      entry.classifications.flatMap(({ concept }) => of.get(concept.id) ?? []);
    const [inRows, inColumns] = [numbers(rowOf), numbers(columnOf)];
    if (inRows.length + inColumns.length === 0 || (year !== undefined && entry.year !== year)) return [];
    const margin = (lines: readonly MatrixLine[]): number[] => [lines.length - 1];
    return [
      {
        entry,
        rows: inRows.length > 0 ? inRows : margin(rows),
        columns: inColumns.length > 0 ? inColumns : margin(columns),
      },
    ];
  });
  return cross({ rowTitle: state.name, columnTitle: dynamics.name }, rows, columns, works);
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

/** What methods answer to one field. */
interface FieldAnswers {
  readonly lines: readonly MatrixLine[];
  /** For each method that has a profile, the numbers of the lines in which it stands. */
  readonly numbers: readonly (readonly number[])[];
}

function answersTo(profiles: readonly ProfileRecord[], field: ProfileFieldName): FieldAnswers {
  const given = profiles.map((profile) => answers(profile, field));
  const shown = lines(field, new Set(given.flat()));
  const numberOf = numbersOf(shown);
  return { lines: shown, numbers: given.map((ids) => ids.flatMap((id) => numberOf.get(id) ?? [])) };
}

/** The methods that have a profile and what they answer to every field. */
interface Profiled {
  readonly methods: readonly Method[];
  readonly answers: ReadonlyMap<ProfileFieldName, FieldAnswers>;
}

const built = new WeakMap<KnowledgeBase, Profiled>();

/** Each profile is read once, however many fields are crossed. */
function profiledOf(kb: KnowledgeBase): Profiled {
  const before = built.get(kb);
  if (before) return before;
  const methods = kb.methods.filter(({ record }) => record.profile !== undefined);
  const profiles = methods.flatMap(({ record }) => record.profile ?? []);
  const profiled = { methods, answers: new Map(profileFieldNames.map((field) => [field, answersTo(profiles, field)])) };
  built.set(kb, profiled);
  return profiled;
}

/** One field of the mechanism profile against another, over all methods that have a profile. */
export function profileMatrix(kb: KnowledgeBase, row: ProfileFieldName, column: ProfileFieldName): Matrix {
  const { methods, answers } = profiledOf(kb);
  const [rows, columns] = [answers.get(row), answers.get(column)];
  const works = methods.map((entry, index) => ({
    entry,
    rows: rows?.numbers[index] ?? [],
    columns: columns?.numbers[index] ?? [],
  }));
  const titles = { rowTitle: profileFields[row].label, columnTitle: profileFields[column].label };
  return cross(titles, rows?.lines ?? [], columns?.lines ?? [], works);
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
