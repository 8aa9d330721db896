/** Hands scenes to Cytoscape: only what changed since the last one. */
import cytoscape, { type Core, type ElementDefinition } from "cytoscape";
import { labelSize } from "../../exports/graph-grid.ts";
import { readColours } from "./graph-colours.ts";
import { dashes, graphStyle } from "./graph-style.ts";
import { markSize } from "./scene-rooms.ts";
import type { Scene, SceneBox, SceneEdge, SceneNode, SceneWord } from "./scene-types.ts";

/** An element of Cytoscape with all that its style reads. */
interface Drawn {
  readonly data: Readonly<Record<string, string | number | boolean>> & { readonly id: string };
  readonly position?: { readonly x: number; readonly y: number };
}

function drawBox({ node, x, y, width, height, depth, open, size, amount, chosen }: SceneBox, zoom: number): Drawn {
  const count = node.kind === "concept" || amount > 0 ? `${amount}` : "";
  return {
    data: {
      ...{ id: node.id, kind: node.kind, family: node.family, chosen, coloured: true, size },
      part: open ? "open" : "closed",
      label: open ? `${node.label}  ${count}` : `${node.label}\n${amount === 1 ? "1 work" : `${amount} works`}`,
      w: width,
      h: height,
      wrap: `${Math.max(10, width - 8)}px`,
      mx: open ? 7 - width : 0,
      my: open ? 10.5 + size * 0.55 : 0,
      z: depth,
      border: (chosen ? 3 : 1) / Math.max(1, zoom),
      // Nested grounds lie on each other; a light one for each keeps the innermost readable.
      ground: depth === 0 ? 0.55 : 0.35,
    },
    position: { x: x + width / 2, y: y + height / 2 },
  };
}

const shapes: Readonly<Record<SceneNode["node"]["kind"], readonly [width: number, height: number]>> = {
  concept: [markSize * 1.5, markSize],
  topic: [markSize * 1.5, markSize],
  method: [markSize, markSize],
  benchmark: [markSize * 1.25, markSize * 1.25],
  paper: [markSize, markSize * 1.2],
};

function drawNode({ node, x, y, label, scale, chosen, faded, end }: SceneNode, arrangedToo: boolean): Drawn {
  const [width, height] = shapes[node.kind];
  return {
    data: {
      ...{ id: node.id, kind: node.kind, family: node.family, label, chosen, faded },
      part: "mark",
      arranged: arrangedToo,
      end,
      coloured: node.kind === "concept",
      size: labelSize * scale,
      w: width * scale,
      h: height * scale,
      mx: (end ? -4 : 4) * scale,
      my: 0,
      border: (chosen ? 3 : 1.4) * scale,
      z: chosen ? 40 : label === "" ? 20 : 30,
    },
    position: { x, y },
  };
}

function drawWord({ text, x, y, size, end }: SceneWord, index: number): Drawn {
  return {
    data: {
      ...{ id: `word:${index}`, kind: "word", part: "word", family: "none", label: text, size, end },
      ...{ w: 0.1, h: 0.1, mx: 0, my: 0, border: 0, z: 35, arranged: true },
    },
    position: { x, y },
  };
}

function drawEdge(edge: SceneEdge, scene: Scene, selected: boolean): Drawn {
  const { source, target, type, amount, near } = edge;
  return {
    data: {
      ...{ id: `${type} ${source} ${target}`, source, target, type, near },
      boxed: scene.boxes.some(({ node }) => node.id === source || node.id === target),
      dash: dashes[type] ?? "solid",
      faded: selected && !near,
      // Closer by, lines do not grow with the names.
      w: ((near ? 1.8 : 1) * Math.min(4, 1 + Math.log2(amount))) / Math.max(1, scene.zoom ** 0.8),
      // On the map lines lie over names; they come forward when a work is selected.
      shade: scene.kind === "map" ? 0.22 : 0.4,
      // Lines of a list bow out, so that they do not lie on its marks.
      bow: scene.kind === "map" ? 18 : 0.1,
    },
  };
}

/** All elements of a scene: boxes first, so that they lie below. */
function drawnOf(scene: Scene): Drawn[] {
  const selected = scene.nodes.some(({ chosen }) => chosen) && scene.kind !== "focus" && scene.kind !== "path";
  return [
    ...scene.boxes.map((box) => drawBox(box, scene.zoom)),
    ...scene.nodes.map((node) => drawNode(node, scene.kind !== "map")),
    ...scene.words.map(drawWord),
    ...scene.edges.map((edge) => drawEdge(edge, scene, selected)),
  ];
}

/** The canvas on which scenes are drawn. */
export class GraphStage {
  readonly cy: Core;
  readonly #families: readonly string[];

  constructor(container: HTMLElement, families: readonly string[]) {
    this.#families = families;
    this.cy = cytoscape({
      container,
      style: graphStyle(readColours(), families),
      layout: { name: "preset" },
      minZoom: 0.1,
      maxZoom: 16,
      boxSelectionEnabled: false,
      textureOnViewport: true,
      autoungrabify: true,
      autounselectify: true,
    });
    const restyle = (): void => void this.cy.style(graphStyle(readColours(), this.#families));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle);
    new MutationObserver(restyle).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  }

  /** Draws a scene in place of the last one. */
  show(scene: Scene): void {
    const drawn = drawnOf(scene);
    const wanted = new Set(drawn.map(({ data }) => data.id));
    this.cy.batch(() => {
      this.cy.elements().forEach((element) => {
        if (!wanted.has(element.id())) this.cy.remove(element);
      });
      const fresh: ElementDefinition[] = [];
      for (const { data, position } of drawn) {
        const old = this.cy.getElementById(data.id);
        if (old.empty()) {
          fresh.push({
            data: { ...data },
            ...(position ? { position: { ...position }, group: "nodes", pannable: true } : { group: "edges" }),
          });
          continue;
        }
        const before = old.data() as Record<string, unknown>;
        if (Object.entries(data).some(([name, value]) => before[name] !== value)) old.data({ ...data });
        if (position) {
          const { x, y } = old.position();
          if (x !== position.x || y !== position.y) old.position({ ...position });
        }
      }
      this.cy.add(fresh);
    });
  }
}
