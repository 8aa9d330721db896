/** What is shown, as a file to take away: a vector drawing with title, date and licence, or data. Runs in the browser and in tests. */
import { labelOffset, labelSize } from "../../exports/graph-grid.ts";
import { kindPath } from "../page/kind-path.ts";
import type { Colours } from "./graph-colours.ts";
import type { GraphModel } from "./graph-model.ts";
import { dashes } from "./graph-style.ts";
import type { Scene, SceneEdge, SceneNode } from "./scene-types.ts";

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

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand in XML: no control characters but tab and line ends, https://www.w3.org/TR/xml/#charsets */
export function xml(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, "").replace(/[&<>"]/g, (letter) => escapes[letter] ?? "");
}

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** The part of the drawing to save: what is in view, or all of an arrangement. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function line(edge: SceneEdge, scene: Scene, colours: Colours): string {
  const at = (id: string): { x: number; y: number } | undefined => {
    const node = scene.nodes.find((other) => other.node.id === id);
    const box = scene.boxes.find((other) => other.node.id === id);
    return node ?? (box && { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  };
  const name = (id: string): string =>
    [...scene.nodes, ...scene.boxes].find((other) => other.node.id === id)?.node.label ?? id;
  const [from, to] = [at(edge.source), at(edge.target)];
  if (!from || !to) return "";
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bow = scene.kind === "map" ? 18 : 0;
  const middle = `${number(from.x + dx / 2 - (dy / length) * bow)} ${number(from.y + dy / 2 + (dx / length) * bow)}`;
  const dash = { dashed: ' stroke-dasharray="5 3"', dotted: ' stroke-dasharray="1.5 3"', solid: "" }[
    dashes[edge.type] ?? "solid"
  ];
  const look = `stroke="${colours.line}" stroke-width="${edge.near ? 1.8 : 1}" opacity="${edge.near ? 1 : 0.4}"${dash}`;
  return `<path d="M${number(from.x)} ${number(from.y)}Q${middle} ${number(to.x)} ${number(to.y)}" fill="none" ${look}><title>${xml(`${name(edge.source)} ${edge.label} ${name(edge.target)}`)}</title></path>`;
}

function mark({ node, x, y, label, scale, chosen, faded, end }: SceneNode, colours: Colours): string {
  const { line: stroke, tint } = colours.family(node.family);
  const kind = node.kind === "topic" ? "concept" : node.kind;
  const shape = `<path transform="translate(${number(x)} ${number(y)}) scale(${number(scale)})" d="${kindPath(kind, 0, 0)}" fill="${tint}" stroke="${stroke}" stroke-width="${chosen ? 3 : 1.4}"/>`;
  const text = label
    ? `<text x="${number(x + (end ? -labelOffset : labelOffset) * scale)}"${end ? ' text-anchor="end"' : ""} y="${number(y + labelSize * scale * 0.36)}" font-size="${number(labelSize * scale)}"${chosen ? ' font-weight="700"' : ""}>${xml(label)}</text>`
    : "";
  return `<g${faded ? ' opacity="0.35"' : ""}><title>${xml(node.label)}</title>${shape}${text}</g>`;
}

/** The lines of a closed box: its name cut at spaces, then how many works are in it. */
function closedText(label: string, size: number, width: number, amount: number): string[] {
  const perLine = (width - 12) / (size * 0.57);
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= perLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return [...lines, amount === 1 ? "1 work" : `${amount} works`];
}

/** The scene as SVG, with title, version, licence and address below the drawing and in its metadata. */
export function toSvg(scene: Scene, frame: Frame, colours: Colours, imprint: Imprint): string {
  const width = Math.max(420, frame.right - frame.left);
  const height = frame.bottom - frame.top;
  const foot = 46;
  const boxes = scene.boxes.map(({ node, x, y, width: w, height: h, depth, open, size, amount }) => {
    const { text, line: stroke, tint } = colours.family(node.family);
    const rectangle = `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="5" fill="${tint}" fill-opacity="${depth === 0 ? 0.55 : 0.35}" stroke="${stroke}"/>`;
    const lines = open ? [`${node.label}  ${amount}`] : closedText(node.label, size, w, amount);
    const top = open ? y + 10.5 + size * 0.36 : y + h / 2 - ((lines.length - 1) * size * 1.25) / 2 + size * 0.36;
    const words = lines.map(
      (part, index) =>
        `<text x="${number(open ? x + 7 : x + w / 2)}" y="${number(top + index * size * 1.25)}" font-size="${size}" font-weight="600" fill="${text}"${open ? "" : ' text-anchor="middle"'}>${xml(part)}</text>`,
    );
    return rectangle + words.join("");
  });
  const words = scene.words.map(
    ({ x, y, text, size, end }) =>
      `<text x="${number(x)}"${end ? ' text-anchor="end"' : ""} y="${number(y + size * 0.36)}" font-size="${number(size)}" fill="${colours.soft}">${xml(text)}</text>`,
  );
  const note = `${imprint.version}. ${imprint.licence}. ${imprint.address}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${number(frame.left)} ${number(frame.top)} ${number(width)} ${number(height + foot)}" width="${number(width)}" height="${number(height + foot)}" role="img" font-family="system-ui, sans-serif" fill="${colours.ink}">`,
    `<title>${xml(imprint.title)}</title><desc>${xml(note)}</desc>`,
    `<rect x="${number(frame.left)}" y="${number(frame.top)}" width="${number(width)}" height="${number(height + foot)}" fill="${colours.paper}"/>`,
    `<svg x="${number(frame.left)}" y="${number(frame.top)}" width="${number(width)}" height="${number(height)}" viewBox="${number(frame.left)} ${number(frame.top)} ${number(width)} ${number(height)}">`,
    ...boxes,
    ...scene.edges.map((edge) => line(edge, scene, colours)),
    ...scene.nodes.map((node) => mark(node, colours)),
    ...words,
    "</svg>",
    `<text x="${number(frame.left + 8)}" y="${number(frame.bottom + 18)}" font-size="13" font-weight="600">${xml(imprint.title)}</text>`,
    `<text x="${number(frame.left + 8)}" y="${number(frame.bottom + 36)}" font-size="10">${xml(note)}</text>`,
    "</svg>",
  ].join("\n");
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
