/** What the graph shows, as it stands in the address, so that a view can be shared and Back brings it back. Runs in the browser and in tests. */

/** Where one looks: the middle of the frame in units of the drawing, and how many pixels a unit takes. */
export interface Lookout {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The state of the graph. */
export interface GraphState {
  /** Categories as a map, or works by descent in time. */
  readonly view: "map" | "lineage";
  /** Id of the selected node. */
  readonly select: string | undefined;
  /** Show only nodes within so many steps of the selected one; 0 shows all. */
  readonly focus: 0 | 1 | 2;
  /** Show the shortest path between two nodes. */
  readonly path: readonly [from: string, to: string] | undefined;
  /** Hidden kinds of work, pillars and types of relation. */
  readonly hide: readonly string[];
  readonly without: readonly string[];
  readonly omit: readonly string[];
  /** First and last year. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Boxes that the reader opened or closed, whatever the zoom would do. */
  readonly open: readonly string[];
  readonly closed: readonly string[];
  /** Undefined for the whole. */
  readonly at: Lookout | undefined;
}

/** The papers behind methods and benchmarks, as opposed to works that are papers only: each would double its work. */
export const behind = "behind";

/** What one sees first. */
export const initialState: GraphState = {
  view: "map",
  select: undefined,
  focus: 0,
  path: undefined,
  hide: [behind],
  without: [],
  omit: [],
  from: undefined,
  to: undefined,
  open: [],
  closed: [],
  at: undefined,
};

const list = (text: string | null, fallback: readonly string[] = []): readonly string[] =>
  text === null ? fallback : [...new Set(text.split(",").filter(Boolean))].sort();
const year = (text: string | null): number | undefined =>
  text !== null && /^\d{4}$/.test(text) ? Number(text) : undefined;

function readPath(text: string | null): GraphState["path"] {
  const [from, to, ...rest] = text?.split(",") ?? [];
  return from && to && rest.length === 0 ? [from, to] : undefined;
}

function readLookout(text: string | null): Lookout | undefined {
  const [x, y, percent, ...rest] = text?.split(",").map(Number) ?? [];
  if (x === undefined || y === undefined || percent === undefined || rest.length > 0) return undefined;
  return Number.isFinite(x + y) && percent >= 1 && percent <= 2000 ? { x, y, zoom: percent / 100 } : undefined;
}

/** Reads the state from the query of an address; what it does not understand it takes as not said. */
export function readState(query: string): GraphState {
  const parameters = new URLSearchParams(query);
  const asked = parameters.get("focus");
  // Other pages name what they show in one word: ?focus=retrieval is the category, ?focus=method:worldmem a work.
  const named = asked !== null && /^(?:[a-z]+:)?[a-z][a-z0-9-]*$/.test(asked) ? asked : undefined;
  const selected = parameters.get("select") || undefined;
  const select = selected ?? (named?.includes(":") === false ? `concept:${named}` : named);
  const focus = selected === undefined && named !== undefined ? "1" : select ? asked : null;
  return {
    view: parameters.get("view") === "lineage" ? "lineage" : "map",
    select,
    focus: focus === "1" ? 1 : focus === "2" ? 2 : 0,
    path: readPath(parameters.get("path")),
    hide: list(parameters.get("hide"), initialState.hide),
    without: list(parameters.get("without")),
    omit: list(parameters.get("omit")),
    from: year(parameters.get("from")),
    to: year(parameters.get("to")),
    open: list(parameters.get("open")),
    closed: list(parameters.get("closed")),
    at: readLookout(parameters.get("at")),
  };
}

/** Writes the state as a query with its question mark; empty for what one sees first. */
export function writeState(state: GraphState): string {
  const parameters = new URLSearchParams();
  if (state.view !== "map") parameters.set("view", state.view);
  if (state.select) parameters.set("select", state.select);
  if (state.select && state.focus > 0) parameters.set("focus", String(state.focus));
  if (state.path) parameters.set("path", state.path.join(","));
  if (state.hide.join() !== initialState.hide.join()) parameters.set("hide", state.hide.join(","));
  for (const name of ["without", "omit", "open", "closed"] as const) {
    if (state[name].length > 0) parameters.set(name, state[name].join(","));
  }
  for (const name of ["from", "to"] as const) {
    if (state[name] !== undefined) parameters.set(name, String(state[name]));
  }
  if (state.at)
    parameters.set("at", [state.at.x, state.at.y, state.at.zoom * 100].map((value) => Math.round(value)).join(","));
  const query = parameters.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  return query ? `?${query}` : "";
}

/** The list with a value added or removed, in its order. */
export function toggle(values: readonly string[], value: string, on: boolean): readonly string[] {
  const others = values.filter((other) => other !== value);
  return on ? [...others, value].sort() : others;
}
