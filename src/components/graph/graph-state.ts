/** What the graph shows, as it stands in the address, so that a view can be shared and Back brings it back. Runs in the browser and in tests. */

/** The state of the graph. */
export interface GraphState {
  /** Id of the selected node. */
  readonly select: string | undefined;
  /** Show only nodes within so many steps of the selected one; 0 shows all. */
  readonly focus: 0 | 1 | 2;
  readonly hiddenKinds: readonly string[];
  readonly hiddenFamilies: readonly string[];
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** What one sees first: papers are hidden, because each would double its method. */
export const initialState: GraphState = {
  select: undefined,
  focus: 0,
  hiddenKinds: ["paper"],
  hiddenFamilies: [],
  from: undefined,
  to: undefined,
};

const list = (text: string | null, fallback: readonly string[]): readonly string[] =>
  text === null ? fallback : text.split(",").filter(Boolean);
const year = (text: string | null): number | undefined =>
  text !== null && /^\d{4}$/.test(text) ? Number(text) : undefined;

/** Reads the state from the query of an address; what it does not understand it takes as not said. */
export function readState(query: string): GraphState {
  const parameters = new URLSearchParams(query);
  const focus = parameters.get("focus");
  return {
    select: parameters.get("select") ?? undefined,
    focus: focus === "1" ? 1 : focus === "2" ? 2 : 0,
    hiddenKinds: list(parameters.get("hide"), initialState.hiddenKinds),
    hiddenFamilies: list(parameters.get("without"), []),
    from: year(parameters.get("from")),
    to: year(parameters.get("to")),
  };
}

/** Writes the state as a query with its question mark; empty for the state that one sees first. */
export function writeState(state: GraphState): string {
  const parameters = new URLSearchParams();
  if (state.select) parameters.set("select", state.select);
  if (state.focus > 0) parameters.set("focus", String(state.focus));
  if (state.hiddenKinds.join() !== initialState.hiddenKinds.join()) parameters.set("hide", state.hiddenKinds.join(","));
  if (state.hiddenFamilies.length > 0) parameters.set("without", state.hiddenFamilies.join(","));
  if (state.from !== undefined) parameters.set("from", String(state.from));
  if (state.to !== undefined) parameters.set("to", String(state.to));
  const query = parameters.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  return query ? `?${query}` : "";
}
