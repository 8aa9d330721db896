(() => {
  const wake = (island) => {
    if (!island) return;
    const { preload, styles, asked } = island.dataset;
    // What a part draws with travels beside its script instead of after it.
    const needs = [
      ["preload", preload],
      ["stylesheet", styles],
      ["preload", location.search && asked],
    ];
    for (const [rel, href] of island.awake ? [] : needs)
      if (href)
        document.head.append(
          Object.assign(document.createElement("link"), { rel, href, as: "fetch", crossOrigin: "" }),
        );
    island.awake = true;
    return import(island.dataset.island);
  };
  for (const gesture of ["pointerover", "pointerdown", "focusin", "click"])
    addEventListener(gesture, async (event) => {
      const { target } = event;
      const island = target.closest?.("[data-island]");
      if (gesture === "pointerover" && island?.dataset.press !== undefined) return;
      const early = gesture === "click" && island && !customElements.get(island.localName);
      // Links of a picture that comes alive do then what they do in the living one.
      const taken = early && !event.ctrlKey && !event.metaKey && !event.shiftKey && target.closest("[data-take] a");
      if (taken) event.preventDefault();
      try {
        await wake(island);
        if (taken) target.dispatchEvent(new MouseEvent("click", event));
        else if (early) target.closest("[data-early]")?.click();
      } catch (error) {
        if (taken) location.href = taken.getAttribute("href");
        throw error;
      }
    });
  addEventListener("load", () =>
    (self.requestIdleCallback ?? setTimeout)(() => document.querySelectorAll("[data-idle]").forEach(wake), {
      timeout: 500,
    }),
  );
  if (location.search) {
    document.documentElement.dataset.asked = "";
    addEventListener("DOMContentLoaded", () =>
      document.querySelectorAll("[data-island]:not([data-island] *)").forEach(wake),
    );
  }
})();
