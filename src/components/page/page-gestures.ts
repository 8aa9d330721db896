/** What every page does at a gesture: theme, copy buttons, tables that sort, the keys that open search. Loaded by the page's script at the first gesture. */
import { beginKeeping } from "../offline/worker.ts";
import { element } from "./dom.ts";

// The page that says how pages are kept asks here, so that one module knows what was decided and vouches for the workers.
export { keep, keeping, whenTakenOver } from "../offline/worker.ts";

const root = document.documentElement;
const { dataset } = root;

/** What sorts the tables of the page, where it has some that can be sorted; loaded with this. */
const sorter = document.querySelector<HTMLElement>("[data-sorter]")?.dataset.sorter;
const sorting = sorter && (import(sorter) as Promise<{ sortBy(heading: HTMLTableCellElement): void }>);

// The styles for paper stand in a `noscript` element, so that they cost nobody anything who only reads.
const [, forPaper] = /href="([^"]+)"/.exec(document.querySelector("head noscript")?.textContent ?? "") ?? [];
const paper = element("link", { rel: "stylesheet", media: "print", href: forPaper });
const paperReady =
  forPaper &&
  new Promise((done) => {
    paper.onload = paper.onerror = done;
  });
if (forPaper) {
  document.head.append(paper);
  // It was asked for now, and not only when somebody prints; see print-script.js.
  self.onbeforeprint = null;
}

let begun = false;

/** What is read stays readable without a connection, unless the reader has decided otherwise; once, in idle time. See /offline/. */
function keepSoon(): void {
  if (begun) return;
  begun = true;
  if ("requestIdleCallback" in self) requestIdleCallback(beginKeeping, { timeout: 2_000 });
  else setTimeout(beginKeeping, 500);
}

// A pointer that lies where the page appears is over it without anybody's doing; one that moves is a gesture.
addEventListener("pointermove", ({ movementX, movementY }) => {
  if (movementX !== 0 || movementY !== 0) keepSoon();
});

/** What scrolls sideways on a narrow screen can be reached by the Tab key there; not every browser sees to it itself. */
function reachScrolling(): void {
  for (const region of document.querySelectorAll<HTMLElement>("main :is(pre,table,.formula,p:has(math))"))
    if (region.scrollWidth > region.clientWidth && !region.querySelector("a,button")) region.tabIndex = 0;
}
reachScrolling();
addEventListener("resize", reachScrolling);

/** What to copy: the text of the element of this id, the file at this address, or these words themselves. */
async function textToCopy(copy: string): Promise<string> {
  const from = document.getElementById(copy);
  if (from) return from.textContent ?? "";
  return copy.startsWith("/") ? (await fetch(copy)).text() : copy;
}

function switchTheme(): void {
  const dark =
    getComputedStyle(root).colorScheme === "dark" ||
    (!dataset.theme && matchMedia("(prefers-color-scheme:dark)").matches);
  dataset.theme = dark ? "light" : "dark";
  localStorage.setItem("theme", dataset.theme);
}

/** Where a browser does not let pages copy, as on hosts without TLS: what was meant is selected, or stands on the button. */
function offerText(copy: string, text: string, button: HTMLElement): void {
  const from = document.getElementById(copy);
  if (from) getSelection()?.selectAllChildren(from);
  else if (copy.startsWith("/")) location.href = copy;
  else button.textContent = text;
}

/** A press on a button that copies, prints or switches the theme, or on a heading that sorts. */
export async function click({ target }: MouseEvent): Promise<void> {
  keepSoon();
  const heading = (target as Element).closest<HTMLTableCellElement>("[data-sorter] th[scope=col]");
  if (heading && sorting) (await sorting).sortBy(heading);
  const button = (target as Element).closest<HTMLElement>("[data-theme-toggle],[data-copy],[data-print]");
  if (!button) return;
  const { copy, print: prints, done } = button.dataset;
  if (prints !== undefined) {
    await paperReady;
    return print();
  }
  if (copy === undefined) return switchTheme();
  const text = await textToCopy(copy);
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = done ?? "Copied";
  } catch {
    offerText(copy, text, button);
  }
}

/** Escape puts away what hovering or focus has shown, until something else is pressed or pointed at; WCAG 1.4.13. */
export function pointerover(): void {
  dataset.quiet = "false";
}

/** "/" and Ctrl+K open the search. */
export function keydown(event: KeyboardEvent): void {
  keepSoon();
  dataset.quiet = String(event.key === "Escape");
  const typing = (event.target as Element).closest("input,textarea,select,[contenteditable]");
  if (!(event.key === "/" && !typing) && !(event.key === "k" && (event.ctrlKey || event.metaKey))) return;
  const box = document.getElementById("q");
  if (box) box.focus();
  else location.href = document.querySelector<HTMLAnchorElement>("[data-search]")?.href ?? location.href;
}
