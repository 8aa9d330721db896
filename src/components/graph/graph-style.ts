/** The look of the interactive graph, read from the same tokens as the rest of the site. */
import type { StylesheetJson } from "cytoscape";

/** Resolves a colour token as it is in the present theme: `light-dark()` has a value only on an element. */
function colour(name: string): string {
  const probe = document.createElement("span");
  probe.hidden = true;
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

const tokens: Readonly<Record<string, string>> = {
  "state-construction": "state",
  "dynamics-modeling": "dynamics",
  evaluation: "evaluation",
  frontiers: "frontiers",
  none: "none",
};

/** The style sheet for Cytoscape in the present theme. */
export function graphStyle(families: readonly string[]): StylesheetJson {
  const ink = colour("--ink");
  const paper = colour("--paper");
  const base: StylesheetJson = [
    {
      selector: "node",
      style: {
        label: "data(label)",
        color: ink,
        "font-size": 11,
        "min-zoomed-font-size": 7,
        width: 8,
        height: 8,
        "text-valign": "center",
        "text-halign": "right",
        "text-margin-x": 5,
        "z-index": 2,
        "z-index-compare": "manual",
        "border-width": 1.5,
        "font-family": getComputedStyle(document.body).fontFamily,
      },
    },
    {
      selector: "node[kind = 'concept']",
      style: {
        shape: "round-rectangle",
        width: 14,
        height: 9,
        "font-weight": 600,
        "font-size": 12,
        "min-zoomed-font-size": 5,
      },
    },
    { selector: "node[kind = 'benchmark']", style: { shape: "diamond", width: 10, height: 10 } },
    { selector: "node[kind = 'paper']", style: { shape: "cut-rectangle", width: 7, height: 9 } },
    { selector: "node[kind = 'paper'][?introduces]", style: { label: "" } },
    {
      selector: "node[kind = 'box']",
      style: {
        shape: "rectangle",
        width: "data(w)",
        height: "data(h)",
        label: "data(label)",
        "text-valign": "top",
        "text-halign": "center",
        "text-margin-y": 18,
        "text-margin-x": 0,
        "z-index": 0,
        "z-index-compare": "manual",
        "border-width": 1,
        events: "no",
      },
    },
    {
      selector: "edge",
      style: {
        width: 1,
        "line-color": colour("--line-strong"),
        "curve-style": "unbundled-bezier",
        "control-point-distances": [18],
        "control-point-weights": [0.5],
        opacity: 0.28,
        "z-index": 1,
        "z-index-compare": "manual",
      },
    },
    {
      selector: "edge[type = 'narrower'], edge[type = 'classified'], edge[type = 'introduces']",
      style: { "curve-style": "straight", opacity: 0.12 },
    },
    { selector: ".faded", style: { opacity: 0.14 } },
    {
      selector: "edge.near",
      style: {
        opacity: 1,
        width: 2,
        "target-arrow-shape": "triangle",
        "target-arrow-color": ink,
        "line-color": ink,
        "arrow-scale": 0.8,
        label: "data(label)",
        "font-size": 9,
        color: ink,
        "text-background-color": paper,
        "text-background-opacity": 0.9,
        "text-rotation": "autorotate",
      },
    },
    {
      selector: "node.chosen",
      style: {
        "border-width": 4,
        "border-color": colour("--focus"),
        "font-weight": 700,
        "z-index": 10,
        "text-background-color": paper,
        "text-background-opacity": 0.9,
      },
    },
  ];
  return [
    ...base,
    ...families.flatMap((family): StylesheetJson => {
      const token = tokens[family] ?? "none";
      return [
        {
          selector: `node[family = '${family}']`,
          style: { "background-color": colour(`--${token}-tint`), "border-color": colour(`--${token}-line`) },
        },
        {
          selector: `node[kind = 'concept'][family = '${family}'], node[kind = 'box'][family = '${family}']`,
          style: { color: colour(`--${token}`) },
        },
      ];
    }),
  ];
}
