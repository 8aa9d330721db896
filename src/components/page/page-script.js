(() => {
  const { dataset } = document.documentElement;
  const saved = localStorage.getItem("theme");
  if (saved) dataset.theme = saved;
  dataset.script = "";
  // The styles for paper stand in a noscript element; with script they come when everything else is there.
  addEventListener("load", () =>
    setTimeout(() =>
      document.head.insertAdjacentHTML("beforeend", document.querySelector("noscript")?.textContent ?? ""),
    ),
  );
  for (const gesture of ["click", "keydown", "pointerover"])
    addEventListener(gesture, async (e) => {
      // Before anything else has loaded: some browsers take these keys for a search of their own.
      if ((e.key === "/" && !e.target.closest("input,textarea,select")) || (e.key === "k" && (e.ctrlKey || e.metaKey)))
        e.preventDefault();
      (await import("GESTURES"))[gesture](e);
    });
})();
