(() => {
  const root = document.documentElement;
  const { dataset } = root;
  const saved = localStorage.getItem("theme");
  if (saved) dataset.theme = saved;
  dataset.script = "";
  addEventListener("click", async ({ target }) => {
    const button = target.closest("[data-theme-toggle],[data-copy]");
    if (!button) return;
    if ("copy" in button.dataset) {
      const { copy } = button.dataset;
      const from = document.getElementById(copy);
      // What to copy: the text of the element of this id, the file at this address, or these words themselves.
      const text = from ? from.textContent : copy[0] === "/" ? await (await fetch(copy)).text() : copy;
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
      return;
    }
    const dark =
      getComputedStyle(root).colorScheme === "dark" ||
      (!dataset.theme && matchMedia("(prefers-color-scheme:dark)").matches);
    dataset.theme = dark ? "light" : "dark";
    localStorage.setItem("theme", dataset.theme);
  });
  // Escape puts away what hovering or focus has shown, until something else is pressed or pointed at; WCAG 1.4.13.
  addEventListener("pointerover", () => {
    dataset.quiet = false;
  });
  addEventListener("keydown", (e) => {
    dataset.quiet = e.key === "Escape";
    const typing = e.target.closest("input,textarea,select,[contenteditable]");
    if ((e.key === "/" && !typing) || (e.key === "k" && (e.ctrlKey || e.metaKey))) {
      e.preventDefault();
      const box = document.getElementById("q");
      if (box) box.focus();
      else location.href = document.querySelector("[data-search]").href;
    }
  });
})();
