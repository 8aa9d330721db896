/** A scene as an SVG drawing: on the screen until the first gesture, and in files to take away. Runs in the browser and in tests. */
import { labelSize, type Place } from "../../exports/graph-grid.ts";
import { kindPath } from "../page/kind-path.ts";
import { type ViewElement, view } from "../page/view-tree.ts";
import { boxHeading, boxWorks } from "./box-words.ts";
import type { Colours } from "./graph-colours.ts";
import { dashes, fadedNode, groundOf, hasSelected, lookOf, markSizes, nameGap, rounded } from "./scene-look.ts";
import type { Scene, SceneBox, SceneEdge, SceneNode, SceneWord } from "./scene-types.ts";

/** How a scene is drawn. */
export interface DrawingLook {
  readonly colours: Pick<Colours, "ink" | "soft" | "paper" | "line" | "focus" | "family">;
  /** Words smaller than this, in units of the drawing, are left out. */
  readonly smallest: number;
  /** Where the page of a node is. With it names are links; without it everything has a title, as in a file. */
  readonly href?: (address: string) => string;
}

/** The end of a line: its place, and how far from there the thing reaches in a direction. */
interface End extends Place {
  readonly name: string;
  readonly box: boolean;
  reach(x: number, y: number): number;
}

function endsOf({ boxes, nodes }: Scene): ReadonlyMap<string, End> {
  const ends = new Map<string, End>();
  for (const { node, x, y, width, height } of boxes) {
    const reach = (dx: number, dy: number): number =>
      Math.min(width / 2 / Math.max(1e-6, Math.abs(dx)), height / 2 / Math.max(1e-6, Math.abs(dy)));
    ends.set(node.id, { name: node.label, x: x + width / 2, y: y + height / 2, box: true, reach });
  }
  for (const { node, x, y, scale } of nodes) {
    const half = (Math.min(...markSizes[node.kind]) / 2 + 0.7) * scale;
    ends.set(node.id, { name: node.label, x, y, box: false, reach: () => half });
  }
  return ends;
}

const dashArray = { dashed: "5 3", dotted: "1.5 3", solid: undefined } as const;

function line(
  edge: SceneEdge,
  scene: Scene,
  ends: ReadonlyMap<string, End>,
  selected: boolean,
  { colours, href }: DrawingLook,
): ViewElement[] {
  const [from, to] = [ends.get(edge.source), ends.get(edge.target)];
  if (!from || !to) return [];
  const { width, opacity, bow, arrow } = lookOf(edge, scene, selected, from.box || to.box);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const middle = { x: from.x + dx / 2 - (dy / length) * bow, y: from.y + dy / 2 + (dx / length) * bow };
  /** Where the line meets the edge of what it ends at. */
  const edgeOf = (end: End): Place => {
    const [x, y] = [middle.x - end.x, middle.y - end.y];
    const far = Math.hypot(x, y) || 1;
    const reach = Math.min(far, end.reach(x / far, y / far));
    return { x: end.x + (x / far) * reach, y: end.y + (y / far) * reach };
  };
  const [start, end] = [edgeOf(from), edgeOf(to)];
  const at = ({ x, y }: Place): string => `${rounded(x)} ${rounded(y)}`;
  return [
    view(
      "path",
      {
        d: bow === 0 ? `M${at(start)}L${at(end)}` : `M${at(start)}Q${at(middle)} ${at(end)}`,
        fill: "none",
        stroke: edge.near ? colours.soft : colours.line,
        "stroke-width": rounded(width),
        "stroke-dasharray": dashArray[dashes[edge.type] ?? "solid"],
        "marker-end": arrow ? `url(#graph-arrow${edge.near ? "-near" : ""})` : undefined,
        opacity: opacity === 1 ? undefined : opacity,
      },
      href ? undefined : view("title", {}, `${from.name} ${edge.label} ${to.name}`),
    ),
  ];
}

/** The head of an arrow, `size` units long, which touches what it points at. */
const arrowHead = (id: string, size: number, colour: string): ViewElement =>
  view(
    "marker",
    {
      ...{ id, viewBox: "-8 -4 8 8", refX: 0, refY: 0, orient: "auto", markerUnits: "userSpaceOnUse" },
      ...{ markerWidth: size, markerHeight: size },
    },
    view("path", { d: "M-8-4L0 0l-8 4z", fill: colour }),
  );

/** A name that leads to the page of what it names, where there are links. Tab passes them by, since arrow keys walk from one to the next. */
const linked = (
  address: string | undefined,
  href: DrawingLook["href"],
  ...content: (ViewElement | undefined)[]
): ViewElement =>
  href && address ? view("a", { href: href(address), tabindex: -1 }, ...content) : view("g", {}, ...content);

/** What lies behind words, wide enough to close the gaps between them, so that lines do not cross them. */
const halo = (paper: string): ViewElement["attributes"] => ({
  "paint-order": "stroke",
  stroke: paper,
  "stroke-width": 4,
  "stroke-linejoin": "round",
});

function mark(
  { node, x, y, label, scale, chosen, faded, end }: SceneNode,
  arranged: boolean,
  { colours, smallest, href }: DrawingLook,
): ViewElement {
  const { text, line: stroke, tint } = colours.family(node.family);
  const kind = node.kind === "topic" ? "concept" : node.kind;
  const size = rounded(labelSize * scale);
  const aside = (markSizes[node.kind][0] / 2 + nameGap) * scale;
  const named = label !== "" && size >= smallest;
  const name = view(
    "text",
    {
      x: rounded(x + (end ? -aside : aside)),
      y: rounded(y + size * 0.36),
      "font-size": size,
      "text-anchor": end ? "end" : undefined,
      "font-weight": chosen ? 700 : undefined,
      fill: kind === "concept" ? text : undefined,
      ...(arranged || chosen ? halo(colours.paper) : {}),
    },
    label,
  );
  const sign = view("path", {
    transform: `translate(${rounded(x)} ${rounded(y)})${scale === 1 ? "" : ` scale(${rounded(scale)})`}`,
    d: kindPath(kind, 0, 0),
    fill: tint,
    stroke: chosen ? colours.focus : stroke,
    "stroke-width": chosen ? 3 : 1.4,
  });
  const content = linked(named ? node.address : undefined, href, sign, named ? name : undefined);
  const title = href && named ? undefined : view("title", {}, node.label);
  return view(
    "g",
    { "data-id": node.id, "data-family": node.family, opacity: faded ? fadedNode : undefined },
    title,
    ...(content.tag === "g" ? content.children : [content]),
  );
}

/** The lines of a closed box: its name cut at spaces, then how many works are in it. */
function closedText(label: string, size: number, width: number, amount: number | undefined): string[] {
  const perLine = (width - 12) / (size * 0.57);
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= perLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return [...lines, ...boxWorks(amount)];
}

function ground(
  { node, x, y, width, height, depth, open, size, amount, chosen }: SceneBox,
  zoom: number,
  { colours, smallest, href }: DrawingLook,
): ViewElement {
  const { text, line: stroke, tint } = colours.family(node.family);
  const rectangle = view("rect", {
    ...{ x, y, width, height, rx: 5, fill: tint, "fill-opacity": open ? groundOf(depth) : undefined },
    stroke: chosen ? colours.focus : stroke,
    "stroke-width": rounded((chosen ? 3 : 1) / Math.max(1, zoom)),
  });
  const lines = open ? [boxHeading(node.label, amount)] : closedText(node.label, size, width, amount);
  const top = open ? y + 10.5 + size * 0.36 : y + height / 2 - ((lines.length - 1) * size * 1.25) / 2 + size * 0.36;
  const words = lines.map((part, index) =>
    view(
      "text",
      {
        x: rounded(open ? x + 7 : x + width / 2),
        y: rounded(top + index * size * 1.25),
        "font-size": rounded(size),
        "font-weight": chosen ? 700 : 600,
        fill: text,
        "text-anchor": open ? undefined : "middle",
      },
      part,
    ),
  );
  return view(
    "g",
    { "data-id": node.id, "data-family": node.family },
    rectangle,
    ...(size < smallest ? [] : [linked(node.address, href, ...words)]),
  );
}

const note = (
  { x, y, text, size, end }: SceneWord,
  { colours, smallest }: DrawingLook,
  arranged: boolean,
): ViewElement[] =>
  size < smallest
    ? []
    : [
        view(
          "text",
          {
            x: rounded(x),
            y: rounded(y + size * 0.36),
            "font-size": rounded(size),
            "text-anchor": end ? "end" : undefined,
            fill: colours.soft,
            ...(arranged ? halo(colours.paper) : {}),
          },
          text,
        ),
      ];

/** What lies over what: dots, then names, then what is selected. */
const height = ({ chosen, label }: SceneNode): number => (chosen ? 2 : label === "" ? 0 : 1);

/** The whole scene, from the ground up. */
export function drawScene(scene: Scene, look: DrawingLook): ViewElement[] {
  const ends = endsOf(scene);
  const selected = hasSelected(scene);
  const arranged = scene.kind !== "map";
  return [
    view(
      "defs",
      {},
      arrowHead("graph-arrow", 5.2, look.colours.line),
      arrowHead("graph-arrow-near", 7.8, look.colours.soft),
    ),
    ...scene.boxes.map((box) => ground(box, scene.zoom, look)),
    ...scene.edges.flatMap((edge) => line(edge, scene, ends, selected, look)),
    ...[...scene.nodes].sort((a, b) => height(a) - height(b)).map((node) => mark(node, arranged, look)),
    ...scene.words.flatMap((word) => note(word, look, arranged)),
  ];
}
