/**
 * Choices from lists that open, told once they are settled. Chromium changes a closed list with every arrow key and letter;
 * each step would then be a filter of its own. So a walk by keys ends with Enter, or when the list is left; WCAG 3.2.2.
 */

/** Calls `chosen` for every list below `root` in which something was chosen for good. Escape gives a walk up. */
export function onSettledChoice(root: HTMLElement, chosen: (list: HTMLSelectElement) => void): void {
  let walked: EventTarget | null = null;
  const settle = (list: EventTarget | null): void => {
    walked = null;
    if (list instanceof HTMLSelectElement) chosen(list);
  };
  root.addEventListener("keydown", (event) => {
    const { target, key, altKey } = event;
    if (!(target instanceof HTMLSelectElement) || altKey) return;
    if (key === "Enter" && walked === target) {
      // The focus may move now, and this key is not meant for what it moves to.
      event.preventDefault();
      settle(target);
    } else if (key === "Escape" && walked === target) {
      walked = null;
      target.selectedIndex = 0;
    } else if (/^(?:Arrow|Page|Home|End|[^ ]$)/.test(key)) walked = target;
  });
  root.addEventListener("pointerdown", () => {
    walked = null;
  });
  root.addEventListener("change", ({ target }) => {
    if (target !== walked) settle(target);
  });
  root.addEventListener("focusout", ({ target }) => {
    if (target === walked) settle(target);
  });
}
