/** The look of the interactive graph. */
import type { StylesheetJson } from "cytoscape";
import type { Colours } from "./graph-colours.ts";
import { fadedNode } from "./scene-look.ts";

/** The style sheet for Cytoscape in the present colours. Sizes and places come from the data of each element. */
export function graphStyle(colours: Colours, families: readonly string[]): StylesheetJson {
  const usual: StylesheetJson = [
    {
      selector: "node",
      style: {
        label: "data(label)",
        color: colours.ink,
        "font-family": colours.font,
        "font-size": "data(size)",
        width: "data(w)",
        height: "data(h)",
        "text-valign": "center",
        "text-halign": "right",
        "text-margin-x": "data(mx)" as unknown as number,
        "text-margin-y": "data(my)" as unknown as number,
        "border-width": "data(border)" as unknown as number,
        "z-index": "data(z)" as unknown as number,
        "z-index-compare": "manual",
        "min-zoomed-font-size": 5,
      },
    },
  ];
  const special: StylesheetJson = [
    { selector: "node[kind = 'concept'], node[kind = 'topic']", style: { shape: "round-rectangle" } },
    { selector: "node[kind = 'benchmark']", style: { shape: "diamond" } },
    {
      selector: "node[kind = 'paper']",
      style: { shape: "polygon", "shape-polygon-points": "-0.8 -1 0.25 -1 0.8 -0.45 0.8 1 -0.8 1" },
    },
    { selector: "node[?arranged]", style: { "text-background-color": colours.paper, "text-background-opacity": 0.92 } },
    // What stands left of the middle has its name on the far side, so that lines end at marks and not at names.
    { selector: "node[?end]", style: { "text-halign": "left" } },
    {
      selector: "node[part = 'open'], node[part = 'closed']",
      style: { shape: "round-rectangle", "corner-radius": "5", "font-weight": 600 },
    },
    {
      selector: "node[part = 'closed']",
      style: {
        "text-halign": "center",
        "text-wrap": "wrap",
        "text-max-width": "data(wrap)",
      },
    },
    {
      selector: "node[part = 'open']",
      style: { "text-valign": "top", "background-opacity": "data(ground)" as unknown as number },
    },
    {
      selector: "node[part = 'word']",
      style: { color: colours.soft, "background-opacity": 0, "border-width": 0, events: "no" },
    },
    {
      selector: "edge",
      style: {
        width: "data(w)",
        "line-color": colours.line,
        "curve-style": "unbundled-bezier",
        "control-point-distances": "data(bow)" as unknown as number,
        "control-point-weights": [0.5],
        "target-arrow-shape": "triangle",
        "target-arrow-color": colours.line,
        "arrow-scale": 0.6,
        opacity: "data(shade)" as unknown as number,
        "z-index": 10,
        "z-index-compare": "manual",
        // A press on a line is meant for the box or the mark below it.
        events: "no",
      },
    },
    { selector: "edge[type = 'place'], edge[type = 'part']", style: { "target-arrow-shape": "none" } },
    { selector: "edge[!bow]", style: { "curve-style": "straight" } },
    { selector: "edge[dash = 'dashed']", style: { "line-style": "dashed" } },
    { selector: "edge[dash = 'dotted']", style: { "line-style": "dotted" } },
    { selector: "node[?faded]", style: { opacity: fadedNode } },
    {
      selector: "edge[?near]",
      style: { "line-color": colours.soft, "target-arrow-color": colours.soft, "arrow-scale": 0.9 },
    },
    {
      selector: "node[?chosen]",
      style: {
        "border-color": colours.focus,
        "font-weight": 700,
        "text-background-color": colours.paper,
        "text-background-opacity": 0.95,
        "text-background-padding": "2px",
      },
    },
    { selector: "node[part = 'open'][?chosen]", style: { "text-background-opacity": 0 } },
    { selector: "node[part = 'closed'][?chosen]", style: { "text-background-opacity": 0 } },
  ];
  const tinted = families.flatMap((family): StylesheetJson => {
    const { text, line, tint } = colours.family(family);
    return [
      { selector: `node[family = '${family}']`, style: { "background-color": tint, "border-color": line } },
      { selector: `node[family = '${family}'][?coloured]`, style: { color: text } },
    ];
  });
  return [...usual, ...tinted, ...special];
}
