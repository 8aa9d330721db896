/** Hands the data of the graph to Cytoscape. */
import type cytoscapeFunction from "cytoscape";
import type { Core, ElementDefinition } from "cytoscape";
import type { CompactGraph } from "../../exports/graph-data.ts";
import { graphStyle } from "./graph-style.ts";

/** All elements: boxes first, so that they lie below, then nodes, then edges. */
function elementsOf({ boxes, nodes, edges, families, types }: CompactGraph): ElementDefinition[] {
  const introducing = new Set(
    edges.filter(([, , type]) => types[type]?.[0] === "introduces").map(([source]) => source),
  );
  return [
    ...boxes.map(
      ([label, family, depth, x, y, w, h], index): ElementDefinition => ({
        data: {
          id: `box:${index}`,
          kind: "box",
          family: families[family],
          label: families[family] === "none" ? label : "",
          depth,
          year: 0,
          w,
          h,
        },
        position: { x: x + w / 2, y: y + h / 2 },
        selectable: false,
        grabbable: false,
      }),
    ),
    ...nodes.map(
      ([id, kind, label, family, year, x, y], index): ElementDefinition => ({
        data: {
          id,
          kind,
          label,
          family: families[family],
          year,
          address: addressOf(id),
          introduces: introducing.has(index),
        },
        position: { x, y },
        grabbable: false,
      }),
    ),
    ...edges.map(
      ([source, target, type], index): ElementDefinition => ({
        data: {
          id: `edge:${index}`,
          source: nodes[source]?.[0] ?? "",
          target: nodes[target]?.[0] ?? "",
          type: types[type]?.[0],
          label: types[type]?.[1],
        },
      }),
    ),
  ];
}

const folders: Readonly<Record<string, string>> = {
  concept: "taxonomy",
  method: "methods",
  benchmark: "benchmarks",
  paper: "papers",
};

/** The address of a node from its id; ids and addresses have the same parts. */
export function addressOf(id: string): string {
  const [kind = "", name = ""] = id.split(":");
  return `/${folders[kind] ?? kind}/${name}/`;
}

/** Draws the graph into the frame in place of its picture, and follows changes of the theme. */
export function drawGraph(cytoscape: typeof cytoscapeFunction, frame: HTMLElement, data: CompactGraph): Core {
  const stage = document.createElement("div");
  stage.className = "graph-stage";
  frame.replaceChildren(stage);
  frame.scrollTo(0, 0);
  const cy = cytoscape({
    container: stage,
    elements: elementsOf(data),
    style: graphStyle(data.families),
    layout: { name: "preset" },
    minZoom: 0.2,
    maxZoom: 4,
    boxSelectionEnabled: false,
  });
  const restyle = (): void => void cy.style(graphStyle(data.families));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle);
  new MutationObserver(restyle).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return cy;
}
