/** Reads the small table of search into rows and facets. Runs in the browser and in tests. */
import { type FacetName, facetNames, type Kind, kinds } from "../../exports/search-facets.ts";
import type { SearchTable } from "../../exports/search-table.ts";
import { slug } from "../../text/fold.ts";
import { words } from "./words.ts";

/** One thing that can be found: a category or an entry. */
export interface Row {
  /** Place in the table; among equals the lower wins. */
  readonly index: number;
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** 0 for categories. */
  readonly year: number;
  /** Indices of concepts. */
  readonly places: readonly number[];
  /** For each facet in the order of `facetNames` the indices of the row's values. */
  readonly values: readonly (readonly number[])[];
  /** The document whose names and title it is found by; a method and its paper share one. */
  readonly document: number;
}

/** What is looked up: names, other names and title of a category or a work. */
export interface SearchDocument {
  readonly name: string;
  readonly id: string;
  readonly otherNames: readonly string[];
  /** Empty where it says no more than the name. */
  title: string;
  /** One row, or a method or benchmark and its paper. */
  readonly rows: Row[];
}

/** A value of a facet; `depth` indents what stands below another value. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly depth: number;
}

/** One facet with all the values that occur, in the order in which they are shown. */
export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

/** The table, ready for finding and filtering. */
export interface Table {
  readonly stamp: string;
  readonly concepts: readonly { readonly id: string; readonly label: string; readonly top: string }[];
  readonly facets: readonly Facet[];
  /** Categories, then methods, benchmarks and papers, newest first. */
  readonly rows: readonly Row[];
  /** Categories, then works. */
  readonly documents: readonly SearchDocument[];
  /** False while the titles are still on their way. */
  hasTitles: boolean;
}

const folders = {
  method: "methods",
  benchmark: "benchmarks",
  paper: "papers",
} as const;

/** Address of a row from the root of the site. */
export function addressOfRow({ kind, id }: Row): string {
  return `/${kind === "concept" ? words().taxonomy : folders[kind]}/${id}/`;
}

const numbers = (column: string): number[][] =>
  column.split(";").map((cell) => (cell === "" ? [] : cell.split(",").map(Number)));

const expanded = (title: string, name: string): string => {
  if (title.startsWith("=")) return name + title.slice(1);
  return title.startsWith("'") ? title.slice(1) : title;
};

/** For each concept itself and what it stands under, from the top down. */
function lineages(concepts: SearchTable["concepts"]): number[][] {
  const found: number[][] = [];
  const lineage = (index: number): number[] => {
    const known = found[index];
    if (known) return known;
    const broader = concepts[index]?.[2] ?? -1;
    return [...(broader < 0 ? [] : lineage(broader)), index];
  };
  for (let index = 0; index < concepts.length; index++) found[index] = lineage(index);
  return found;
}

interface Shelves {
  readonly pillars: readonly number[];
  readonly lineage: readonly number[];
}

/** What places stand under, by the pillars' places among the tops. Few sets of places occur, so each is worked out once. */
function shelvesOf(above: readonly number[][], tops: readonly number[]): (where: readonly number[]) => Shelves {
  const known = new Map<string, Shelves>();
  return (where) => {
    const key = where.join();
    const found = known.get(key);
    if (found) return found;
    const lineage = [...new Set(where.flatMap((place) => above[place] ?? []))];
    const made = { lineage, pillars: tops.flatMap((top, index) => (lineage.includes(top) ? [index] : [])) };
    known.set(key, made);
    return made;
  };
}

const kindsOf: Readonly<Record<string, readonly Kind[]>> = {
  p: ["paper"],
  m: ["method"],
  b: ["benchmark"],
  M: ["method", "paper"],
  B: ["benchmark", "paper"],
};

/** Reads the table. */
export function readTable(table: SearchTable): Table {
  const { concepts, venues, names } = table;
  const above = lineages(concepts);
  const tops = concepts.flatMap(([, , broader], index) => (broader < 0 ? [index] : []));
  const years = table.years.flatMap(([year, works]) => Array.from({ length: works }, () => year));
  const shelves = shelvesOf(above, tops);
  const yearValues = [...new Set(years)].filter((year) => year > 0);
  const places = numbers(table.places);
  const venuesOfWorks = numbers(table.venuesOfWorks);

  const draft: (Omit<Row, "index"> & { index: number })[] = [];
  const documents: SearchDocument[] = [];
  const add = (
    kind: Kind,
    id: string,
    name: string,
    year: number,
    where: readonly number[],
    rest: readonly (readonly number[])[],
  ) => {
    const { pillars, lineage } = shelves(where);
    const yearIndex = yearValues.indexOf(year);
    const values = [[kinds.indexOf(kind)], pillars, lineage, yearIndex < 0 ? [] : [yearIndex], ...rest];
    const row = { index: 0, kind, id, name, year, places: where, values, document: documents.length - 1 };
    draft.push(row);
    documents.at(-1)?.rows.push(row);
  };

  concepts.forEach(([id, label, , otherNames], index) => {
    documents.push({ name: label, id, otherNames, title: table.definitions?.[index] ?? "", rows: [] });
    add("concept", id, label, 0, [index], [[], []]);
  });
  names.forEach((name, work) => {
    const id = table.ids[work] ?? slug(name);
    documents.push({ name, id, otherNames: table.others[work] ?? [], title: "", rows: [] });
    const rest = [venuesOfWorks[work] ?? [], table.code[work] === "1" ? [0] : []];
    for (const kind of kindsOf[table.kinds[work] ?? "p"] ?? [])
      add(kind, id, name, years[work] ?? 0, places[work] ?? [], rest);
  });

  const rows = kinds.flatMap((kind) => draft.filter((row) => row.kind === kind));
  rows.forEach((row, index) => {
    row.index = index;
  });
  const plain = (value: string, label = value, depth = 0): FacetValue => ({ value, label, depth });
  const values: Readonly<Record<FacetName, readonly FacetValue[]>> = {
    kind: kinds.map((kind) => plain(kind, words().kinds[kind].singular)),
    pillar: tops.map((top) => plain(concepts[top]?.[0] ?? "", concepts[top]?.[1])),
    category: concepts.map(([id, label], index) => plain(id, label, (above[index]?.length ?? 1) - 1)),
    year: yearValues.map((year) => plain(String(year))),
    venue: venues.map((venue) => plain(venue)),
    code: [plain("yes", words().available)],
  };
  return {
    stamp: table.stamp,
    concepts: concepts.map(([id, label], index) => ({
      id,
      label,
      top: concepts[above[index]?.[0] ?? index]?.[0] ?? id,
    })),
    facets: facetNames.map((name) => ({ name, label: words().facets[name], values: values[name] })),
    rows,
    documents,
    hasTitles: false,
  };
}

/** Adds the titles, which travel apart. */
export function addTitles(table: Table, titles: readonly string[]): void {
  const first = table.concepts.length;
  titles.forEach((title, work) => {
    const document = table.documents[first + work];
    if (document) document.title = expanded(title, document.name);
  });
  table.hasTitles = true;
}
