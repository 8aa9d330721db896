/** Hands scenes to Cytoscape: only what changed since the last one. A script of its own, because Cytoscape is heavy. */
import cytoscape, { type Core, type ElementDefinition } from "cytoscape";
import { labelSize, type Place } from "../../exports/graph-grid.ts";
import { boxHeading, boxWorks } from "./box-words.ts";
import { readColours } from "./graph-colours.ts";
import { graphStyle } from "./graph-style.ts";
import { dashes, groundOf, hasSelected, lookOf, markSizes, nameGap } from "./scene-look.ts";
import type { Scene, SceneBox, SceneEdge, SceneNode, SceneWord } from "./scene-types.ts";
import { leastZoom, mostZoom, type Stage } from "./stage.ts";

/** An element of Cytoscape with all that its style reads. */
interface Drawn {
  readonly data: Readonly<Record<string, string | number | boolean>> & { readonly id: string };
  readonly position?: { readonly x: number; readonly y: number };
}

function drawBox({ node, x, y, width, height, depth, open, size, amount, chosen }: SceneBox, zoom: number): Drawn {
  return {
    data: {
      ...{ id: node.id, kind: node.kind, family: node.family, chosen, coloured: true, size },
      part: open ? "open" : "closed",
      label: open ? boxHeading(node.label, amount) : [node.label, ...boxWorks(amount)].join("\n"),
      w: width,
      h: height,
      wrap: `${Math.max(10, width - 8)}px`,
      mx: open ? 7 - width : 0,
      my: open ? 10.5 + size * 0.55 : 0,
      z: depth,
      border: (chosen ? 3 : 1) / Math.max(1, zoom),
      ground: groundOf(depth),
    },
    position: { x: x + width / 2, y: y + height / 2 },
  };
}

function drawNode({ node, x, y, label, scale, chosen, faded, end }: SceneNode, arrangedToo: boolean): Drawn {
  const [width, height] = markSizes[node.kind];
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
      mx: (end ? -nameGap : nameGap) * scale,
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
  const { source, target, type, near } = edge;
  const boxed = scene.boxes.some(({ node }) => node.id === source || node.id === target);
  const { width, opacity, bow } = lookOf(edge, scene, selected, boxed);
  return {
    data: {
      ...{ id: `${type} ${source} ${target}`, source, target, type, near, bow },
      ...{ dash: dashes[type] ?? "solid", w: width, shade: opacity },
    },
  };
}

/** All elements of a scene: boxes first, so that they lie below. */
function drawnOf(scene: Scene): Drawn[] {
  const selected = hasSelected(scene);
  return [
    ...scene.boxes.map((box) => drawBox(box, scene.zoom)),
    ...scene.nodes.map((node) => drawNode(node, scene.kind !== "map")),
    ...scene.words.map(drawWord),
    ...scene.edges.map((edge) => drawEdge(edge, scene, selected)),
  ];
}

/** The canvas on which scenes are drawn. */
export class GraphStage implements Stage {
  readonly cy: Core;
  readonly #families: readonly string[];

  constructor(container: HTMLElement, families: readonly string[]) {
    this.#families = families;
    this.cy = cytoscape({
      container,
      style: graphStyle(readColours(), families),
      layout: { name: "preset" },
      minZoom: leastZoom,
      maxZoom: mostZoom,
      boxSelectionEnabled: false,
      textureOnViewport: true,
      autoungrabify: true,
      autounselectify: true,
    });
    const restyle = (): void => void this.cy.style(graphStyle(readColours(), this.#families));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle);
    new MutationObserver(restyle).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  }

  get width(): number {
    return this.cy.width();
  }

  get height(): number {
    return this.cy.height();
  }

  get zoom(): number {
    return this.cy.zoom();
  }

  get pan(): Place {
    return this.cy.pan();
  }

  look(zoom: number, pan: Place, glide = false): void {
    this.cy.stop();
    if (glide) this.cy.animate({ zoom, pan: { ...pan }, duration: 200 });
    else this.cy.viewport({ zoom, pan: { ...pan } });
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
