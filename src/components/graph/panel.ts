/** The panel beside the graph: what is selected, or which path is shown, in words, with what one can do next. */
import { compareAddress, sideBySide } from "../../exports/compare-address.ts";
import { element } from "../page/dom.ts";
import { button } from "./button.ts";
import { type GraphModel, isRelation, type Link, type Node, sayNode } from "./graph-model.ts";
import { type PathStep, sayPath } from "./graph-path.ts";
import type { GraphState } from "./graph-state.ts";

/** More links than this make the panel too long; the page of the node has them all. */
const most = 40;

/** Links in groups by how they read. */
function linkLists(links: readonly Link[]): HTMLElement[] {
  const groups = new Map<string, Link[]>();
  for (const link of links) groups.set(link.label, [...(groups.get(link.label) ?? []), link]);
  let room = most;
  return [...groups].flatMap(([label, members]) => {
    const shown = members.slice(0, room);
    room -= shown.length;
    if (shown.length === 0) return [];
    const left = members.length - shown.length;
    return [
      element("h3", {}, label),
      element(
        "ul",
        { class: "plain" },
        ...shown.map(({ other }) => element("li", {}, button(other.label, { "data-select": other.id }))),
        ...(left > 0 ? [element("li", { class: "soft" }, `and ${left} more`)] : []),
      ),
    ];
  });
}

function boxButtons(node: Node, open: boolean): HTMLElement[] {
  return node.work >= 0
    ? []
    : [
        open ? button("Close it", { "data-toggle": node.id }) : button("Open it", { "data-toggle": node.id }),
        button("Come closer", { "data-closer": node.id }),
      ];
}

/** What the panel shows. */
export interface PanelContent {
  readonly state: GraphState;
  readonly node: Node | undefined;
  readonly path: readonly PathStep[] | undefined;
  /** True where the selected category is open. */
  readonly open: boolean;
  readonly href: (address: string) => string;
}

const close = (): HTMLElement => button("×", { "data-leave": "", class: "graph-leave", "aria-label": "Close" });

/** A link that sets methods side by side, the first being the one looked at; a single one waits there for others. */
function compareLink(methods: readonly Node[], href: PanelContent["href"]): HTMLElement[] {
  const shown = methods.slice(0, sideBySide.most);
  if (shown.length === 0) return [];
  const [, other] = shown;
  const pair = other ? `Compare with ${other.label}` : "Compare with others";
  const ids = shown.map(({ id }) => id.slice(id.indexOf(":") + 1));
  return [
    element(
      "a",
      { class: "button", href: href(compareAddress(ids)) },
      shown.length > 2 ? `Compare ${shown.length} methods` : pair,
    ),
  ];
}

const isMethod = ({ kind }: Node): boolean => kind === "method";

/** A method with the methods to which it is related; nothing for other nodes. */
function withRelatives(model: GraphModel, node: Node): Node[] {
  const others = model
    .links(node)
    .filter(isRelation)
    .map(({ other }) => other);
  return isMethod(node) ? [...new Set([node, ...others.filter(isMethod)])] : [];
}

function pathPanel(path: readonly PathStep[], href: PanelContent["href"]): HTMLElement[] {
  const methods = path.map(({ node }) => node).filter(isMethod);
  const steps = path.length - 1;
  return [
    close(),
    element("h2", {}, steps === 1 ? "One step" : `${steps} steps`),
    element("p", {}, sayPath(path)),
    element("ol", {}, ...path.map(({ node }) => element("li", {}, button(node.label, { "data-select": node.id })))),
    element(
      "p",
      { class: "row" },
      button("Back to the graph", { "data-unpath": "" }),
      ...(methods.length > 1 ? compareLink(methods, href) : []),
    ),
  ];
}

/** Fills the panel, or hides it where there is nothing to tell. */
export function showPanel(
  panel: HTMLElement,
  model: GraphModel,
  { state, node, path, open, href }: PanelContent,
): void {
  panel.hidden = !node && !path;
  if (path) panel.replaceChildren(...pathPanel(path, href));
  else if (node) panel.replaceChildren(...nodePanel(model, node, state, open, href));
  else panel.replaceChildren();
}

/** What is selected and what one can do with it. */
function nodePanel(
  model: GraphModel,
  node: Node,
  state: GraphState,
  open: boolean,
  href: PanelContent["href"],
): HTMLElement[] {
  const page = node.address ? [element("a", { class: "button", href: href(node.address) }, "Open the page")] : [];
  const steps = ([1, 2] as const).map((count) =>
    button(count === 1 ? "1 step around" : "2 steps around", {
      "data-focus": String(count),
      "aria-pressed": String(state.focus === count),
    }),
  );
  return [
    close(),
    element("h2", {}, node.label),
    element(
      "p",
      { class: "soft" },
      `${sayNode(model, node).slice(node.label.length + 2)}${node.year > 0 ? `, ${node.year}` : ""}`,
    ),
    element(
      "p",
      { class: "row" },
      ...page,
      ...boxButtons(node, open),
      ...steps,
      ...(state.focus > 0 ? [button("Whole graph", { "data-focus": "0" })] : []),
      ...(node.work >= 0 ? [button("Path from here", { "data-start": node.id })] : []),
      ...compareLink(withRelatives(model, node), href),
    ),
    ...linkLists(model.links(node)),
  ];
}
