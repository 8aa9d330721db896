/**
 * Citation styles cut down to what works of one shape can need. A style spells out every kind of work and every field, and a processor
 * walks through all of it for each work; nine tenths of that end at a field that the work has not.
 * What a group does follows https://docs.citationstyles.org/en/stable/specification.html#group
 */

/** An element of a style as the processor reads it. */
export interface StyleNode {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (StyleNode | string)[];
}

/** What works have in common: their type and which variables they have. */
export interface WorkShape {
  readonly type: string;
  readonly variables: ReadonlySet<string>;
}

/**
 * What a part of the style does for works of a shape:
 * - `none`: nothing at all
 * - `missing`: nothing, for it calls variables that are not there
 * - `blank`: nothing, as a group that calls no variable; its group forgets then what is missing before it
 * - `words`: it says words of the style
 * - `said`: it says a variable, so that its group is shown for sure
 * - `open`: it calls a variable, and the work decides whether it says anything
 * - `unsure`: the work decides what happens
 */
type Effect = "none" | "missing" | "blank" | "words" | "said" | "open" | "unsure";

interface Part {
  readonly effect: Effect;
  readonly node: StyleNode;
}

/** Variables that the processor itself may give to a work. */
const given = /^(?:.*-short|page-first|citation-.*|year-suffix|first-.*|language.*|hereinafter|locator.*)$/;

const words = (list: string | undefined): string[] => list?.split(/\s+/).filter(Boolean) ?? [];
const isNode = (child: StyleNode | string): child is StyleNode => typeof child !== "string";
const nodesOf = (node: StyleNode): StyleNode[] => node.children.filter(isNode);
const withNodes = (node: StyleNode, children: readonly StyleNode[]): StyleNode => ({ ...node, children });

/** Answers of tests in the terms of `match`; undefined where it depends on the work. */
function combine(match: string, answers: readonly (boolean | undefined)[]): boolean | undefined {
  const some = answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
  if (match === "any") return some;
  if (match === "none") return some === undefined ? undefined : !some;
  if (match === "all") return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
  return undefined;
}

/** What a group of these parts does, and which of them it needs; undefined where it needs all. */
function groupOf(parts: readonly Part[]): { effect: Effect; needed: readonly Part[] | undefined } {
  const has = (effect: Effect): boolean => parts.some((part) => part.effect === effect);
  const needed = parts.filter(({ effect }) => effect !== "none" && effect !== "missing" && effect !== "blank");
  if (has("said")) return { effect: "said", needed };
  if (has("unsure") || (has("open") && has("blank"))) return { effect: "unsure", needed: undefined };
  if (has("open")) return { effect: "open", needed };
  const last = parts.findLast(({ effect }) => effect === "missing" || effect === "blank");
  if (last?.effect === "missing") return { effect: "missing", needed: [] };
  return has("words") ? { effect: "unsure", needed } : { effect: "blank", needed: [] };
}

class Reducer {
  readonly #shape: WorkShape;
  readonly #macros: ReadonlyMap<string, StyleNode>;
  readonly #reduced = new Map<string, Part>();

  constructor(style: StyleNode, shape: WorkShape) {
    this.#shape = shape;
    this.#macros = new Map(
      nodesOf(style).flatMap((node) => (node.name === "macro" ? [[node.attrs.name ?? "", node]] : [])),
    );
  }

  /** The macros that these elements call, and those that they call. A reduced one has another name than the whole one. */
  macrosOf(nodes: readonly StyleNode[], found = new Map<string, StyleNode>()): ReadonlyMap<string, StyleNode> {
    for (const node of nodes) {
      const { macro } = node.attrs;
      if (macro !== undefined && !found.has(macro)) {
        const called = this.#macros.get(macro) ?? this.#reduced.get(macro)?.node;
        if (called) this.macrosOf([called], found.set(macro, called));
      }
      this.macrosOf(nodesOf(node), found);
    }
    return found;
  }

  /** An element that shows what it holds, whatever that is. */
  reduceFrame(node: StyleNode): StyleNode {
    const needed = this.#parts(node).filter(
      ({ effect }) => effect !== "none" && effect !== "missing" && effect !== "blank",
    );
    return withNodes(
      node,
      needed.map((part) => part.node),
    );
  }

  #has(variable: string): boolean {
    return this.#shape.variables.has(variable) || given.test(variable);
  }

  #parts(node: StyleNode): Part[] {
    return nodesOf(node).flatMap((child) => this.#part(child));
  }

  #part(node: StyleNode): Part[] {
    const { macro, variable } = node.attrs;
    switch (node.name) {
      case "choose":
        return this.#choose(node);
      case "group":
        return [this.#group(node)];
      case "names":
        return [this.#names(node)];
      case "date":
        return [{ effect: this.#has(variable ?? "") ? "open" : "missing", node }];
      case "label":
        return [{ effect: "words", node }];
      case "text":
      case "number":
        if (macro !== undefined) return [this.#call(node, macro)];
        return [{ effect: variable === undefined ? "words" : this.#textEffect(variable), node }];
      default:
        return [{ effect: "unsure", node }];
    }
  }

  #textEffect(variable: string): Effect {
    if (this.#shape.variables.has(variable)) return "said";
    return given.test(variable) ? "unsure" : "missing";
  }

  #group(node: StyleNode): Part {
    const { effect, needed } = groupOf(this.#parts(node));
    return {
      effect,
      node: needed
        ? withNodes(
            node,
            needed.map((part) => part.node),
          )
        : node,
    };
  }

  #call(node: StyleNode, macro: string): Part {
    const name = `${macro} reduced`;
    let reduced = this.#reduced.get(name);
    if (!reduced) {
      const whole = this.#macros.get(macro);
      if (!whole) return { effect: "unsure", node };
      reduced = this.#group(whole);
      this.#reduced.set(name, reduced);
    }
    const { effect } = reduced;
    return { effect, node: { ...node, attrs: { ...node.attrs, macro: name } } };
  }

  #names(node: StyleNode): Part {
    const isThere = words(node.attrs.variable).some((variable) => this.#has(variable));
    const children = nodesOf(node).flatMap((child) => {
      if (child.name !== "substitute") return [child];
      const substitute = this.reduceFrame(child);
      return isThere || substitute.children.length === 0 ? [] : [substitute];
    });
    const isSubstituted = children.some(({ name }) => name === "substitute");
    return { effect: isThere || isSubstituted ? "open" : "missing", node: withNodes(node, children) };
  }

  #choose(node: StyleNode): Part[] {
    for (const branch of nodesOf(node)) {
      const isTaken = branch.name === "else" || this.#test(branch);
      if (isTaken === undefined) return [{ effect: "unsure", node }];
      if (isTaken) return this.#parts(branch);
    }
    return [];
  }

  /** True where the branch is taken, undefined where it depends on the work. */
  #test({ attrs }: StyleNode): boolean | undefined {
    const { match = "all", type, variable, "is-numeric": numeric, "is-uncertain-date": uncertain, ...others } = attrs;
    const { variables } = this.#shape;
    const isThere = (name: string) => (!variables.has(name) && given.test(name) ? undefined : variables.has(name));
    const answers = [
      ...(type === undefined ? [] : [words(type).includes(this.#shape.type)]),
      ...words(variable).map(isThere),
      ...words(numeric).map((name) => (isThere(name) === false ? false : undefined)),
      ...words(uncertain).map(() => false),
      ...Object.keys(others).map(() => undefined),
    ];
    return answers.length === 0 ? undefined : combine(match, answers);
  }
}

/** The style with nothing in its bibliography but what works of this shape can need. It writes them as the whole style does. */
export function reduceStyle(style: StyleNode, shape: WorkShape): StyleNode {
  const reducer = new Reducer(style, shape);
  const kept = nodesOf(style)
    .filter(({ name }) => name !== "macro")
    .map((node) =>
      node.name === "bibliography"
        ? withNodes(
            node,
            nodesOf(node).map((child) => reducer.reduceFrame(child)),
          )
        : node,
    );
  const macros = [...reducer.macrosOf(kept)].map(([name, macro]) => ({ ...macro, attrs: { ...macro.attrs, name } }));
  return withNodes(style, [...macros, ...kept]);
}
