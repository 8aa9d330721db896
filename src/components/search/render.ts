/** Turns rows and counts into elements. Text is set as text, so no content can become markup. */
import type { SearchRow, SearchTable } from "../../exports/search-table.ts";
import type { FacetName } from "./facets.ts";
import type { SearchState } from "./search-state.ts";

const folders: Readonly<Record<SearchRow[0], string>> = {
  concept: "taxonomy",
  method: "methods",
  benchmark: "benchmarks",
  paper: "papers",
};
const kindNames: Readonly<Record<string, string>> = {
  concept: "Category",
  method: "Method",
  benchmark: "Benchmark",
  paper: "Paper",
};
const facetLabels: Readonly<Record<FacetName, string>> = {
  kind: "Kind",
  pillar: "Pillar",
  category: "Category",
  year: "Year",
  venue: "Venue",
  code: "Code",
};

/** Address of a row from the root of the site. */
export function addressOfRow([kind, id]: SearchRow): string {
  return `/${folders[kind]}/${id}/`;
}

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** One result: name, kind, year, categories, title. */
export function resultElement({ concepts }: SearchTable, row: SearchRow, base: string): HTMLElement {
  const [kind, , name, year, places, , , , title] = row;
  const link = document.createElement("a");
  link.className = "title";
  link.href = base + addressOfRow(row).slice(1);
  link.textContent = name;
  const facts = [
    kindNames[kind],
    year > 0 ? String(year) : "",
    kind === "concept"
      ? (concepts[concepts[places[0] ?? 0]?.[2] ?? 0]?.[1] ?? "")
      : places.map((place) => concepts[place]?.[1]).join(", "),
  ];
  const item = element("li", "", link, " ", element("span", "small soft", facts.filter(Boolean).join(" · ")));
  item.dataset.family = concepts[concepts[places[0] ?? -1]?.[2] ?? -1]?.[0] ?? "none";
  if (title) item.append(element("p", "", title));
  return item;
}

function labelOf({ concepts }: SearchTable, facet: FacetName, value: string): string {
  if (facet === "kind") return kindNames[value] ?? value;
  if (facet === "code") return "available";
  return facet === "pillar" || facet === "category" ? (concepts.find(([id]) => id === value)?.[1] ?? value) : value;
}

/** One facet with its values and counts. */
export function facetElement(
  table: SearchTable,
  facet: FacetName,
  counts: readonly (readonly [string, number])[],
  chosen: readonly string[],
  open: boolean,
): HTMLElement {
  const box = document.createElement("details");
  box.dataset.facet = facet;
  box.open = open || chosen.length > 0 || facet === "kind" || facet === "pillar";
  const options = counts.map(([value, amount]) => {
    const input = document.createElement("input");
    Object.assign(input, { type: "checkbox", value, checked: chosen.includes(value) });
    input.dataset.facet = facet;
    return element(
      "label",
      "facet-value",
      input,
      " ",
      element("span", "", labelOf(table, facet, value)),
      " ",
      element("span", "faint", String(amount)),
    );
  });
  box.append(element("summary", "", facetLabels[facet]), ...options);
  return box;
}

/** What a search found, in words, with advice where it found nothing. */
export function statusText({ query, choice }: SearchState, found: number, shown: number, limit: number): string {
  const what = query.trim() ? ` for “${query.trim()}”` : "";
  if (found === 0) return `Nothing found${what}. Try fewer or other words, or walk the taxonomy.`;
  if (shown === 0) {
    const active = (Object.keys(choice) as FacetName[])
      .filter((facet) => choice[facet].length > 0)
      .map((facet) => facetLabels[facet].toLowerCase());
    return `${found} found${what}, but none with these filters. Drop the filter on ${active.join(" or ")}.`;
  }
  return `${shown} ${shown === 1 ? "result" : "results"}${what}${shown > limit ? `, the first ${limit} shown` : ""}`;
}
