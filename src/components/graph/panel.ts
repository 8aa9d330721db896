/** The panel beside the graph: what is selected, in words, with links. */
import type { NodeSingular } from "cytoscape";

const kindNames: Readonly<Record<string, string>> = {
  concept: "category",
  method: "method",
  benchmark: "benchmark",
  paper: "paper",
};

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function button(text: string, data: Record<string, string>): HTMLButtonElement {
  const made = element("button", { type: "button" }, text);
  Object.assign(made.dataset, data);
  return made;
}

/** One link of the node in words: "extends Self Forcing" or, from the other side, "Self Forcing ← extends". */
function links(node: NodeSingular): HTMLElement[] {
  return node.connectedEdges().map((edge) => {
    const outward = edge.source().id() === node.id();
    const other = outward ? edge.target() : edge.source();
    const name = button(String(other.data("label")), { select: other.id() });
    const label = String(edge.data("label"));
    return outward ? element("li", {}, `${label} `, name) : element("li", {}, name, ` ${label} this`);
  });
}

/** Shows a node, or hides the panel where none is selected. Its first line is spoken by screen readers. */
export function showPanel(panel: HTMLElement, node: NodeSingular | undefined, base: string, focus: number): void {
  panel.hidden = !node;
  if (!node) {
    panel.replaceChildren();
    return;
  }
  const { label, kind, year, address } = node.data() as { label: string; kind: string; year: number; address: string };
  const rows = links(node);
  panel.replaceChildren(
    element(
      "p",
      { className: "panel-title" },
      element("strong", {}, label),
      `, ${kindNames[kind] ?? kind}${year > 0 ? `, ${year}` : ""}, ${rows.length} ${rows.length === 1 ? "link" : "links"}`,
    ),
    element(
      "p",
      { className: "row" },
      element("a", { className: "button", href: base + address.slice(1) }, "Open the page"),
      ...[1, 2].map((steps) => button(steps === 1 ? "1 step around" : "2 steps around", { focus: String(steps) })),
      ...(focus > 0 ? [button("Whole graph", { focus: "0" })] : []),
    ),
    element("ul", { className: "plain" }, ...rows),
  );
}
