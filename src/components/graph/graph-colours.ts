/** The colours of the graph, read from the same tokens as the rest of the site. */

/** The tokens that each family's colours are named by. */
const tokens: Readonly<Record<string, string>> = {
  "state-construction": "state",
  "dynamics-modeling": "dynamics",
  evaluation: "evaluation",
  frontiers: "frontiers",
};

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
  for (const id of [...Object.keys(tokens), "none"]) {
    const token = tokens[id] ?? "none";
    families.set(id, {
      text: colour(`--${token}`),
      line: colour(`--${token}-line`),
      tint: colour(`--${token}-tint`),
    });
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
