/** The buttons of the graph: what each does stands in its `data-*` attributes. */
import type { GraphExplorer } from "./graph-explorer.ts";
import type { Answering, GraphHost } from "./graph-host.ts";
import { type FileFormat, isFileFormat, saveScene } from "./save.ts";

/** Answers to the buttons around the graph and in its panel. */
export function listenToButtons(host: GraphHost): void {
  host.root.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
    if (button) void host.answer((answering) => act(host, answering, button.dataset));
  });
}

/** What a button says that it does. */
function act(host: GraphHost, answering: Answering, data: DOMStringMap): void {
  const { model, screen, explorer } = answering;
  const { view, zoom, focus, select, toggle: box, closer, start, save: format } = data;
  if (view === "map" || view === "lineage") explorer.show(view);
  if (zoom === "fit") screen.fitWhole();
  if (zoom === "in") screen.camera.zoomIn();
  if (zoom === "out") screen.camera.zoomOut();
  if (focus !== undefined) showAround(host, explorer, focus);
  if (select !== undefined) explorer.select(select);
  if (box !== undefined) explorer.toggleBox(box);
  if (closer !== undefined) explorer.comeTo(closer);
  if (start !== undefined) startPath(screen.legend, model.find(start)?.label ?? "");
  if ("unpath" in data) explorer.go({ path: undefined });
  if ("leave" in data) leave(host, explorer);
  if ("clear" in data) explorer.clear();
  if (isFileFormat(format)) save(host, answering, format);
}

/** The button is drawn anew, and keeps the focus. */
function showAround({ root }: GraphHost, explorer: GraphExplorer, steps: string): void {
  explorer.focus(steps === "1" ? 1 : steps === "2" ? 2 : 0);
  root.querySelector<HTMLElement>(`[data-part=panel] [data-focus="${steps}"]`)?.focus();
}

function startPath({ elements }: HTMLFormElement, name: string): void {
  (elements.namedItem("path-from") as HTMLInputElement).value = name;
  (elements.namedItem("path-to") as HTMLInputElement).focus();
}

/** The button goes with its panel; the focus returns to the graph. */
function leave({ part }: GraphHost, explorer: GraphExplorer): void {
  explorer.leave();
  part("frame").focus({ preventScroll: true });
}

function save({ root, href, say }: GraphHost, { model, screen, explorer }: Answering, format: FileFormat): void {
  if (!screen.scene) return;
  const { origin = location.origin, site = "", version = "" } = root.dataset;
  void saveScene(format, screen.scene, screen.view, model, {
    site,
    version,
    address: new URL(explorer.address, origin).href,
    chosen: screen.chosen,
    absolute: (address) => new URL(href(address), origin).href,
  }).then((name) => say(`Saved as ${name}.`));
}
