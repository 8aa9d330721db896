(() => {
  const root = document.documentElement;
  const saved = localStorage.getItem("theme");
  if (saved) root.dataset.theme = saved;
  root.dataset.script = "";
  addEventListener("click", async ({ target }) => {
    const button = target.closest("[data-theme-toggle],[data-copy]");
    if (!button) return;
    if ("copy" in button.dataset) {
      const from = document.getElementById(button.dataset.copy);
      await navigator.clipboard.writeText(from ? from.textContent : button.dataset.copy);
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
