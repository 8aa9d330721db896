/** A press that began on the picture and has not ended when the graph comes to life: Cytoscape knows only presses that it saw begin. */
import type { Core } from "cytoscape";

/** A pointer that moved less than so many pixels has not dragged. */
const still = 4;

/** The address of the link of the picture that is pressed just now. */
export function pressedLink(frame: HTMLElement): string | undefined {
  return frame.querySelector("a:active")?.getAttribute("href") ?? undefined;
}

/** Moves the map with a press that goes on; calls `onTap` where it ends without having moved. */
export function carryOn(frame: HTMLElement, cy: Core, onTap: () => void): void {
  let from: PointerEvent | undefined;
  let dragged = false;
  const move = (event: PointerEvent): void => {
    if ((event.buttons & 1) === 0) {
      stop();
      return;
    }
    const [x, y] = from ? [event.clientX - from.clientX, event.clientY - from.clientY] : [0, 0];
    if (!dragged && from && Math.hypot(x, y) < still) return;
    dragged ||= from !== undefined;
    from = event;
    cy.panBy({ x, y });
  };
  const release = (): void => {
    stop();
    if (!dragged) onTap();
  };
  const stop = (): void => {
    frame.removeEventListener("pointermove", move);
    frame.removeEventListener("pointerup", release);
    frame.removeEventListener("pointerdown", stop);
  };
  frame.addEventListener("pointermove", move);
  frame.addEventListener("pointerup", release);
  frame.addEventListener("pointerdown", stop);
}
