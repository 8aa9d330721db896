(() => {
  const wake = (island) => island && import(island.dataset.island);
  for (const gesture of ["pointerover", "focusin", "click"])
    addEventListener(gesture, async ({ target }) => {
      const island = target.closest?.("[data-island]");
      const early = gesture === "click" && island && !customElements.get(island.localName);
      await wake(island);
      if (early) target.closest("[data-early]")?.click();
    });
  addEventListener("load", () =>
    (self.requestIdleCallback ?? setTimeout)(() => document.querySelectorAll("[data-idle]").forEach(wake), {
      timeout: 500,
    }),
  );
  if (location.search)
    addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-island]").forEach(wake));
})();
