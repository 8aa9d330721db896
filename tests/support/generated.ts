/** Content of any size for tests of size and limits: the same number always gives the same works, in a tree shaped like the real one. */
import type { ContentRecords } from "../../src/sources/records.ts";
import { aBenchmark, aConcept, aMethod, aPaper, someContent } from "./records.ts";

/** Parent of each concept; a top where there is none. The shape is that of the survey. */
const tree: Readonly<Record<string, string | undefined>> = {
  "state-construction": undefined,
  "implicit-state": "state-construction",
  compression: "implicit-state",
  "dynamic-compression": "compression",
  "static-compression": "compression",
  retrieval: "implicit-state",
  "external-retrieval": "retrieval",
  "internal-retrieval": "retrieval",
  consolidation: "implicit-state",
  "explicit-state": "state-construction",
  "coupled-states": "explicit-state",
  "hidden-variable-states": "coupled-states",
  "parametric-states": "coupled-states",
  "decoupled-states": "explicit-state",
  "semantics-oriented-states": "decoupled-states",
  "geometry-oriented-states": "decoupled-states",
  "dynamics-modeling": undefined,
  "causal-architecture-reformulation": "dynamics-modeling",
  "causal-knowledge-integration": "dynamics-modeling",
  "sequential-decoupling": "causal-knowledge-integration",
  "unified-coupling": "causal-knowledge-integration",
  evaluation: undefined,
  quality: "evaluation",
  persistence: "evaluation",
  "long-horizon-coherence": "persistence",
  "memory-capacity": "persistence",
  causality: "evaluation",
  "causal-reasoning": "causality",
  intervention: "causality",
  planning: "causality",
  frontiers: undefined,
  "data-driven-memory": "frontiers",
  "compressed-fidelity": "frontiers",
};

const syllables = "wo ra mem vi deo gen ca sta te flo dy na mix lo op fra me pa ck geo ri ze ta ku sim net".split(" ");
const endings = ["", "", "", "-2", "++", " Forcing", "-DiT", " World", "-Bench", "3D", " Memory", "KV"];

/** Numbers below a bound, the same each time: https://en.wikipedia.org/wiki/Linear_congruential_generator with the constants of Numerical Recipes. */
function numbers(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const titleCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Content with about so many nodes in its graph: concepts, works, and a paper behind each work. */
export function generatedContent(nodes: number): ContentRecords {
  const next = numbers(nodes);
  const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)] as Item;
  const parents = new Set(Object.values(tree));
  const leaves = Object.keys(tree).filter((id) => !parents.has(id));
  const taxonomy = Object.entries(tree).map(([id, broader], order) =>
    aConcept(id, {
      prefLabel: { en: id.split("-").map(titleCase).join(" "), de: id },
      order: order + 1,
      ...(broader ? { broader } : {}),
    }),
  );
  const amount = Math.max(1, Math.round((nodes - taxonomy.length) / 2));
  const used = new Set<string>();
  const works = Array.from({ length: amount }, (_, index) => {
    let name = "";
    let id = "";
    do {
      const word = Array.from({ length: 2 + next(3) }, () => pick(syllables)).join("");
      name = titleCase(word) + pick(endings);
      id = name
        .toLowerCase()
        .replaceAll("+", "plus")
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/-$/, "");
      if (used.has(id)) [name, id] = [`${name} ${index}`, `${id}-${index}`];
    } while (used.has(id));
    used.add(id);
    // More works each year, as in the field; oldest first, so that links lead back in time.
    const month = Math.floor(96 * Math.sqrt(index / amount));
    const issued = `${2018 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, "0")}`;
    return { id, name, issued };
  });
  const papers = works.map(({ id, name, issued }, index) =>
    aPaper(id, {
      name,
      issued,
      citationKey: `doe${index}`,
      ...(index % 5 === 0 ? { background: "video-foundation-model" as const } : {}),
    }),
  );
  const isBenchmark = (index: number): boolean => index % 9 === 4;
  const classified = (index: number) =>
    index % 5 === 0
      ? []
      : // A few categories hold most works.
        [leaves[Math.min(next(leaves.length), next(leaves.length))] ?? "quality"].map((concept) => ({
          concept,
          placedBy: "survey" as const,
          sections: ["4"],
        }));
  const related = (index: number) => {
    const targets = new Set<string>();
    // The lower of two draws gives early works more successors.
    for (let left = index > 0 ? next(4) : 0; left > 0; left--) {
      const target = Math.min(next(index), next(index));
      if (!isBenchmark(target)) targets.add(works[target]?.id ?? "");
    }
    return [...targets].map((target) => ({ type: pick(["extends", "uses"]), target }));
  };
  const entries = works.map(({ id, name }, index) => {
    const fields = { name, classifications: classified(index), relations: related(index) };
    return isBenchmark(index) ? { benchmark: aBenchmark(id, fields) } : { method: aMethod(id, fields) };
  });
  return someContent({
    taxonomy,
    papers,
    methods: entries.flatMap(({ method }) => method ?? []),
    benchmarks: entries.flatMap(({ benchmark }) => benchmark ?? []),
  });
}
