/** What is shown, as a file to take away: a vector drawing with title, date and licence, or data. Runs in the browser and in tests. */
import { view, viewToXml } from "../page/view-tree.ts";
import type { Colours } from "./graph-colours.ts";
import type { GraphModel } from "./graph-model.ts";
import { drawScene } from "./scene-drawing.ts";
import { rounded } from "./scene-look.ts";
import type { Scene } from "./scene-types.ts";

/** What every file says about itself. */
export interface Imprint {
  /** "Graph of the Video World Models Atlas: WorldMem, 1 step around". */
  readonly title: string;
  /** "Version 1.1.0 of 2026-11-24". */
  readonly version: string;
  /** "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/". */
  readonly licence: string;
  /** The address that shows the same again. */
  readonly address: string;
}

/** The part of the drawing to save: what is in view, or all of an arrangement. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room below the drawing for title and note. */
const foot = 46;

/** The scene as SVG, with title, version, licence and address below the drawing and in its metadata. */
export function toSvg(scene: Scene, frame: Frame, colours: Colours, imprint: Imprint): string {
  const { left: x, top: y, bottom } = frame;
  const width = Math.max(420, frame.right - x);
  const height = bottom - y;
  const whole = { width, height: height + foot };
  const note = `${imprint.version}. ${imprint.licence}. ${imprint.address}`;
  const viewBox = (size: { width: number; height: number }): string =>
    [x, y, size.width, size.height].map(rounded).join(" ");
  const drawing = view(
    "svg",
    {
      ...{ xmlns: "http://www.w3.org/2000/svg", viewBox: viewBox(whole) },
      ...{ width: rounded(width), height: rounded(whole.height), role: "img" },
      ...{ "font-family": "system-ui, sans-serif", fill: colours.ink },
    },
    view("title", {}, imprint.title),
    view("desc", {}, note),
    view("rect", {
      x: rounded(x),
      y: rounded(y),
      width: rounded(width),
      height: rounded(whole.height),
      fill: colours.paper,
    }),
    view(
      "svg",
      {
        ...{ x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) },
        viewBox: viewBox({ width, height }),
      },
      ...drawScene(scene, { colours, smallest: 0 }),
    ),
    view("text", { x: rounded(x + 8), y: rounded(bottom + 18), "font-size": 13, "font-weight": 600 }, imprint.title),
    view("text", { x: rounded(x + 8), y: rounded(bottom + 36), "font-size": 10 }, note),
  );
  return viewToXml(drawing);
}

/** The scene as data: what is shown, with names, years, addresses and relations. */
export function toJson(
  scene: Scene,
  model: GraphModel,
  imprint: Imprint,
  absolute: (address: string) => string,
): string {
  const name = (id: string): string => model.find(id)?.label ?? id;
  const nodes = [...scene.boxes, ...scene.nodes].map(({ node }) => ({
    id: node.id,
    kind: node.kind,
    name: node.label,
    ...(node.year > 0 ? { year: node.year } : {}),
    ...(node.work >= 0 ? { category: model.graph.boxes[node.box]?.id } : {}),
    ...(node.address ? { address: absolute(node.address) } : {}),
  }));
  const edges = scene.edges.map(({ source, target, type, label, amount }) => ({
    source,
    target,
    type,
    reads: `${name(source)} ${label} ${name(target)}`,
    ...(amount > 1 ? { relations: amount } : {}),
  }));
  return `${JSON.stringify({ ...imprint, view: scene.kind, nodes, edges }, null, 2)}\n`;
}
