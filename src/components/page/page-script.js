(() => {
  const root = document.documentElement;
  const saved = localStorage.getItem("theme");
  if (saved) root.dataset.theme = saved;
  root.dataset.script = "";
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
      (!root.dataset.theme && matchMedia("(prefers-color-scheme:dark)").matches);
    root.dataset.theme = dark ? "light" : "dark";
    localStorage.setItem("theme", root.dataset.theme);
  });
  addEventListener("keydown", (e) => {
    const typing = e.target.closest("input,textarea,select,[contenteditable]");
    if ((e.key === "/" && !typing) || (e.key === "k" && (e.ctrlKey || e.metaKey))) {
      e.preventDefault();
      const box = document.getElementById("q");
      if (box) box.focus();
      else location.href = document.querySelector("[data-search]").href;
    }
  });
})();
