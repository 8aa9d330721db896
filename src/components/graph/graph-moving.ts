/** The graph that glides and can be pinched: Cytoscape takes the place of the still drawing. */
import type { GraphStage } from "./graph-draw.ts";
import type { GraphExplorer } from "./graph-explorer.ts";
import type { Answering, GraphHost } from "./graph-host.ts";

/** The script with Cytoscape, which has an address of its own because it is heavy. */
export type StageScript = typeof import("./graph-draw.ts");

/** Goes on with Cytoscape at the same view. */
export function takeOver(
  { root, part }: GraphHost,
  { screen, explorer, families }: Answering,
  code: StageScript,
): void {
  const stage = screen.takeOver(
    (holder) => new code.GraphStage(holder, families),
    ({ cy }) => new Promise((done) => cy.one("render", () => done())),
  );
  listen(part("frame"), stage, explorer);
  root.dataset.alive = "moving";
}

function listen(frame: HTMLElement, { cy }: GraphStage, explorer: GraphExplorer): void {
  cy.on("tap", (event) => explorer.tap(event.target === cy ? undefined : event.target.id()));
  cy.on("dbltap", "node", (event) => explorer.toggleBox(event.target.id() as string));
  cy.on("viewport resize", () => explorer.follow());
  // The wheel scrolls the page until one has stepped into the graph.
  const wheel = (): void => void cy.userZoomingEnabled(frame.contains(document.activeElement));
  frame.addEventListener("focusin", wheel);
  frame.addEventListener("focusout", () => cy.userZoomingEnabled(false));
  wheel();
}
