/** The forms of the graph: the box in which one finds a name, and the legend with its filters and the fields for a path. */
import type { GraphHost } from "./graph-host.ts";

/** Answers to what is typed and ticked. Filters act at once; the fields for names wait for Enter. */
export function listenToForms(host: GraphHost): void {
  const { root } = host;
  root.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
      void host.answer(({ explorer }) => explorer.filter(target));
  });
  root.addEventListener("input", ({ target }) => suggest(host, target));
  root.addEventListener("submit", (event) => send(host, event));
}

/** Offers names that hold what is typed. */
function suggest({ root, answer }: GraphHost, field: EventTarget | null): void {
  if (!(field instanceof HTMLInputElement) || field.getAttribute("list") === null) return;
  void answer(({ explorer }) => {
    const names = explorer.suggest(field.value);
    root.querySelector("datalist")?.replaceChildren(...names.map((name) => new Option(name, name)));
  });
}

/** Finds a name, or the path between two. */
function send({ part, answer }: GraphHost, event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const data = new FormData(form);
  const value = (name: string): string => String(data.get(name) ?? "").trim();
  void answer(({ screen, explorer }) => {
    if (form !== screen.legend) return explorer.find(value("find"));
    const none = explorer.showPath(value("path-from"), value("path-to"));
    if (none) part("where").textContent = none;
  });
}
