{
  const { dataset } = document.documentElement;
  dataset.script = "";
  for (const gesture of ["click", "keydown", "pointerover"])
    addEventListener(gesture, async (e) => {
      // Before anything else has loaded: some browsers take these keys for a search of their own.
      if ((e.key === "/" && !e.target.closest("input,textarea,select")) || (e.key === "k" && (e.ctrlKey || e.metaKey)))
        e.preventDefault();
      (await import("GESTURES"))[gesture](e);
    });
  // Last, because reading it throws where the browser allows no storage.
  dataset.theme = localStorage.theme ?? "";
}
