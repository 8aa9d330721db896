/** Presses on a drawing that Cytoscape has not seen begin: they move it, and count, even if another drawing takes its place meanwhile. */
import type { Place } from "../../exports/graph-grid.ts";

/** A pointer that moved less than so many pixels has not dragged. */
const still = 4;

/** True for a press that means what it presses; with keys held or another button it is for the browser, which opens links elsewhere. */
export const isPlain = ({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey;

/** The link of the picture that is pressed just now. */
export function pressedLink(frame: HTMLElement): Element | undefined {
  return frame.querySelector("a:active") ?? undefined;
}

/** What to do with a press. */
export interface PressActs {
  /** Moves the map by so many pixels. */
  move(by: Place): void;
  /** Takes a press that has not dragged, where no click will follow, because what was pressed has been drawn anew. */
  tap(pressed: Element): void;
}

/** A drag ends with a click, which is none. */
function dropClick(): void {
  const drop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener("click", drop, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", drop, { capture: true }));
}

/** Follows a press that goes on to its end. */
export function carryOn(frame: HTMLElement, pressed: Element | undefined, { move, tap }: PressActs): void {
  let from: PointerEvent | undefined;
  let dragged = false;
  const follow = (event: PointerEvent): void => {
    if (!event.isPrimary) return;
    if ((event.buttons & 1) === 0) {
      stop();
      return;
    }
    const [x, y] = from ? [event.clientX - from.clientX, event.clientY - from.clientY] : [0, 0];
    if (!dragged && from && Math.hypot(x, y) < still) return;
    dragged ||= from !== undefined;
    from = event;
    move({ x, y });
  };
  const release = (event: PointerEvent): void => {
    if (!event.isPrimary) return;
    stop();
    if (dragged) dropClick();
    else if (pressed && !pressed.isConnected) tap(pressed);
  };
  const stop = (): void => {
    frame.removeEventListener("pointermove", follow);
    frame.removeEventListener("pointerup", release);
    frame.removeEventListener("pointerdown", stop);
  };
  frame.addEventListener("pointermove", follow);
  frame.addEventListener("pointerup", release);
  frame.addEventListener("pointerdown", stop);
}
