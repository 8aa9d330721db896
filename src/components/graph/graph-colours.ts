/** The colours of the graph, read from the same tokens as the rest of the site. */

/** The ids of the families that `tokens.css` colours; "none" is for what stands in no family. */
const ids = ["state-construction", "dynamics-modeling", "evaluation", "frontiers", "none"];

/** The colours of one family: of its words, its lines and its ground. */
export interface FamilyColours {
  readonly text: string;
  readonly line: string;
  readonly tint: string;
}

/** The colours of a drawing in the present theme. */
export interface Colours {
  readonly ink: string;
  readonly soft: string;
  readonly paper: string;
  readonly line: string;
  readonly focus: string;
  readonly font: string;
  family(id: string): FamilyColours;
}

/** The tokens themselves, for what stands in the page; those of a family hold inside an element with its `data-family`. */
export const tokenColours: Omit<Colours, "font"> = {
  ink: "var(--ink)",
  soft: "var(--ink-soft)",
  paper: "var(--paper)",
  line: "var(--line-strong)",
  focus: "var(--focus)",
  family: () => ({ text: "var(--family)", line: "var(--family-line)", tint: "var(--family-tint)" }),
};

/** Resolves the tokens as they are in the present theme: `light-dark()` has a value only on an element. */
export function readColours(): Colours {
  const probe = document.createElement("span");
  probe.hidden = true;
  document.body.append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const families = new Map<string, FamilyColours>();
  for (const id of ids) {
    probe.dataset.family = id;
    families.set(id, { text: colour("--family"), line: colour("--family-line"), tint: colour("--family-tint") });
  }
  const none = families.get("none") as FamilyColours;
  const colours: Colours = {
    ink: colour("--ink"),
    soft: colour("--ink-soft"),
    paper: colour("--paper"),
    line: colour("--line-strong"),
    focus: colour("--focus"),
    font: getComputedStyle(document.body).getPropertyValue("--sans") || getComputedStyle(document.body).fontFamily,
    family: (id) => families.get(id) ?? none,
  };
  probe.remove();
  return colours;
}
