/** The keys of the graph, while its frame has the focus. */
import type { Answering, GraphHost } from "./graph-host.ts";
import { isArrowKey } from "./graph-walk.ts";

/** The keys besides the arrows. */
const ownKeys = ["Enter", "Escape", "+", "=", "-", "0", "1", "2", "o"];

/** Answers to keys in the frame. */
export function listenToKeys(host: GraphHost): void {
  const frame = host.part("frame");
  frame.addEventListener("keydown", (event) => {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.target !== frame) return;
    if (!isArrowKey(key) && !ownKeys.includes(key)) return;
    event.preventDefault();
    void host.answer((answering) => press(host, answering, key));
  });
}

function press({ href }: GraphHost, { screen, explorer }: Answering, key: string): void {
  if (isArrowKey(key)) explorer.walk(key);
  else if (key === "+" || key === "=") screen.camera.zoomIn();
  else if (key === "-") screen.camera.zoomOut();
  else if (key === "0") screen.fitWhole();
  else if (key === "Escape") explorer.leave();
  else if (key === "1" || key === "2") {
    if (screen.chosen) explorer.focus(key === "1" ? 1 : 2);
  } else explorer.open(href, key === "o");
}
