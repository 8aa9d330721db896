/** Presses and clicks on picture and still drawing, which are links, and select what they lead to once the graph answers. */
import type { GraphHost } from "./graph-host.ts";
import { carryOn, isPlain, pressedLink } from "./graph-press.ts";
import type { GraphScreen } from "./graph-screen.ts";

/** The id of what a part of the still drawing stands for. */
const idOf = (part: Element): string | undefined => part.closest<SVGElement>("[data-id]")?.dataset.id;

const addressOf = (link: Element): string => link.getAttribute("href") ?? "";

/** Answers to presses and clicks in the frame. */
export function listenToDrawing(host: GraphHost): void {
  const frame = host.part("frame");
  frame.addEventListener("pointerdown", (event) => press(host, event));
  frame.addEventListener("click", (event) => click(host, event), true);
  // The links of the drawing are pressed, not dragged away.
  frame.addEventListener("dragstart", (event) => event.preventDefault());
}

/** At a press the frame takes the focus from whatever has it; keys and wheel are for the graph from then on. */
export function focusOnPress(frame: HTMLElement): void {
  frame.addEventListener("touchstart", () => frame.focus({ preventScroll: true }), { passive: true });
  frame.addEventListener("mousedown", (event) => {
    if (event.target instanceof Element && event.target.closest(".graph-still")) event.preventDefault();
    if (isPlain(event)) frame.focus({ preventScroll: true });
  });
}

/** Goes on with a press on the picture while the still drawing takes its place. */
export function goOnWithPress(host: GraphHost, { camera }: GraphScreen): void {
  const frame = host.part("frame");
  carryOn(frame, pressedLink(frame), {
    move: (by) => camera.push(by),
    tap: (link) => follow(host, addressOf(link)),
  });
}

/** A press on the still drawing moves it; if Cytoscape takes over before its end, it counts all the same. */
function press({ root, part, answer }: GraphHost, event: PointerEvent): void {
  const { target } = event;
  if (root.dataset.alive !== "still" || !event.isPrimary || !isPlain(event) || !(target instanceof Element)) return;
  void answer(({ screen, explorer }) =>
    carryOn(part("frame"), target, {
      move: (by) => screen.camera.push(by),
      tap: (pressed) => explorer.tap(idOf(pressed)),
    }),
  );
}

/** A plain click on a link of the picture, or anywhere in the still drawing, selects, as it will from then on. */
function click(host: GraphHost, event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : undefined;
  if (!target || !isPlain(event)) return;
  const link = target.closest("a");
  if (link) event.preventDefault();
  if (target.closest(".graph-still")) void host.answer(({ explorer }) => explorer.tap(idOf(target)));
  else if (link) follow(host, addressOf(link));
}

/** Selects what has its page at an address; opens the page where the graph lacks it or cannot be had. */
function follow({ href, answer }: GraphHost, address: string): void {
  let found = false;
  void answer(({ model, explorer }) => {
    const node = model.nodes.find((other) => other.address !== undefined && href(other.address) === address);
    found = node !== undefined;
    if (node) explorer.select(node.id);
  }).then(() => {
    if (!found) location.href = address;
  });
}
