/** The start of a graph that answers: its data are loaded, and the still drawing takes the place of the picture, all in small steps. */
import { type CompactGraph, fromCompactGraph } from "../../exports/graph-data.ts";
import { loadStyle } from "../page/dom.ts";
import { focusOnPress, goOnWithPress } from "./drawing-presses.ts";
import { GraphExplorer } from "./graph-explorer.ts";
import type { Answering, GraphHost } from "./graph-host.ts";
import { readModel } from "./graph-model.ts";
import { GraphScreen } from "./graph-screen.ts";

/** Lets the browser answer to what has happened meanwhile. */
const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Loads the data and draws: where the address says nothing, at the places of the picture. Throws where the data cannot be had. */
export async function startGraph(host: GraphHost): Promise<Answering> {
  const { preload, style } = host.root.dataset;
  const [compact] = await Promise.all([
    fetch(preload ?? "").then((response) => response.json() as Promise<CompactGraph>),
    loadStyle(style ?? ""),
  ]);
  // On a slow phone reading, preparing and drawing in one go would hold it up for longer than a gesture should wait.
  const graph = fromCompactGraph(compact);
  await breath();
  const model = readModel(graph);
  await breath();
  const screen = new GraphScreen(host, model);
  const explorer = new GraphExplorer(model, screen, host.say);
  screen.moved = () => explorer.follow();
  screen.mounting = () => {
    host.root.dataset.alive = "still";
    goOnWithPress(host, screen);
  };
  focusOnPress(host.part("frame"));
  await breath();
  explorer.restore();
  // A search that was sent before its script was there stands in the address.
  const find = new URLSearchParams(location.search).get("find");
  if (find) explorer.find(find);
  return { model, families: compact.families, screen, explorer };
}
