/** Questions that the links between works answer. */
import { count } from "../../text/format.ts";
import { compare } from "../order.ts";
import { anyLink, descent, type Follow, shortestPath, stepText } from "../paths.ts";
import type { Entry } from "../types.ts";
import type { Answer } from "./answer.ts";

/** Links between works as such; that two were measured by the same benchmark leads nowhere. */
const amongWorks: Follow = (relation) => relation.other.kind !== "benchmark" && anyLink(relation);

/** The line of descent from one work to another. */
export const ledFrom =
  (fromId: string, toId: string): Answer =>
  (kb) => {
    const [from, to] = [kb.workById.get(fromId), kb.workById.get(toId)];
    if (!from || !to) return undefined;
    const line = shortestPath(from, to, descent);
    const chain = line ?? shortestPath(from, to, amongWorks);
    if (!chain) return undefined;
    const steps = chain.map(stepText).join("; ");
    return {
      question: `What led from ${from.name} to ${to.name}?`,
      answer: line
        ? `A line of descent in ${count(line.length, "step")}: ${steps}.`
        : `The Atlas records no unbroken line of descent between them. The shortest chain of other links among works has ${count(chain.length, "step")}: ${steps}.`,
      named: [from, ...chain.map(({ relation }) => relation.other)].map(({ name, address, year }) => ({
        name,
        address,
        note: String(year),
      })),
      more: 0,
      view: { label: "The shortest path between them in the graph", address: `/graph/?path=${from.key},${to.key}` },
    };
  };

/** The works that most others extend or use. */
export const mostBuiltOn: Answer = (kb) => {
  const heirs = (entry: Entry): number => new Set(entry.relations.filter(descent).map(({ other }) => other)).size;
  const found = [...kb.workById.values()]
    .map((entry) => ({ entry, heirs: heirs(entry) }))
    .filter(({ heirs: amount }) => amount > 0)
    .sort((a, b) => b.heirs - a.heirs || compare(a.entry.id, b.entry.id));
  const [first] = found;
  if (!first) return undefined;
  return {
    question: "Which works do most others build on?",
    answer: `${first.entry.name}, which ${count(first.heirs, "other work extends or uses", "other works extend or use")}; ${count(found.length, "work")} in all have an heir in the Atlas.`,
    named: found
      .slice(0, 8)
      .map(({ entry, heirs: amount }) => ({ name: entry.name, address: entry.address, note: count(amount, "heir") })),
    more: Math.max(0, found.length - 8),
    view: { label: "The lines of descent in the graph", address: "/graph/?view=lineage" },
  };
};
