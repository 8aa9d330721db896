/**
 * Questions that a newcomer may bring, answered from the model. Nothing here is written by hand but the questions:
 * with other content the answers change, and a question whose subject is missing is not asked.
 */
import { type ProfileFieldName, profileFieldNames, profileFields } from "../schema/vocabulary.ts";
import { count, listed } from "../text/format.ts";
import { openGround, pillarMatrix } from "./matrix.ts";
import { compare } from "./order.ts";
import { anyLink, descent, type Follow, shortestPath, stepText } from "./paths.ts";
import { profileText, profileValues, termLabel } from "./profile.ts";
import { hasCode } from "./query.ts";
import { resultsOf } from "./results.ts";
import type { Concept, Entry, KnowledgeBase, Method } from "./types.ts";

/** Something named in an answer. */
export interface Named {
  readonly name: string;
  readonly address: string;
  /** What is said of it. */
  readonly note?: string | undefined;
}

/** One question with its answer and the view that shows it. */
export interface AnsweredQuestion {
  readonly id: string;
  readonly question: string;
  /** One or two sentences. */
  readonly answer: string;
  readonly named: readonly Named[];
  /** How many more there are than are named. */
  readonly more: number;
  readonly view: { readonly label: string; readonly address: string };
}

type Answer = (kb: KnowledgeBase) => Omit<AnsweredQuestion, "id"> | undefined;

/** Names beyond these are counted only; the view shows them all. */
const mostNamed = 12;

const cut = (named: readonly Named[]): Pick<AnsweredQuestion, "named" | "more"> => ({
  named: named.slice(0, mostNamed),
  more: Math.max(0, named.length - mostNamed),
});

const profiled = (kb: KnowledgeBase): Method[] => kb.methods.filter(({ record }) => record.profile !== undefined);

const has = (method: Method, field: ProfileFieldName, value: string): boolean =>
  profileValues(method.record.profile, field).includes(value);

/** The address of the list of methods filtered by values of the profile. */
function methodsWith(values: readonly (readonly [field: ProfileFieldName, value: string])[], more = ""): string {
  const parameters = new URLSearchParams();
  for (const [field, value] of values) parameters.append(field, termLabel(field, value));
  return `/methods/?${parameters}${more}`;
}

/** A question for the methods that answer to several values at once. */
function methodsQuestion(
  question: string,
  values: readonly (readonly [field: ProfileFieldName, value: string])[],
  { code = false } = {},
): Answer {
  return (kb) => {
    const asked = profiled(kb);
    if (asked.length === 0) return undefined;
    const found = asked.filter(
      (method) => values.every(([field, value]) => has(method, field, value)) && (!code || hasCode(method)),
    );
    const words = values.map(([field, value]) => `“${profileFields[field].label}: ${termLabel(field, value)}”`);
    const conditions = listed([...words, ...(code ? ["public code"] : [])]);
    const have = found.length < 2 ? "has" : "have";
    return {
      question,
      answer: `${found.length === 0 ? "None" : found.length} of the ${count(asked.length, "method")} with a profile ${have} ${conditions}.`,
      ...cut(
        found.toReversed().map((method) => ({ name: method.name, address: method.address, note: String(method.year) })),
      ),
      view: { label: "These methods as a list", address: methodsWith(values, code ? "&code=yes" : "") },
    };
  };
}

/** State sizes that stay within a limit, however long the history. */
const limited = ["constant", "bounded"] as const;

const limitedWithoutTraining: Answer = (kb) => {
  const asked = profiled(kb);
  if (asked.length === 0) return undefined;
  const found = asked.filter(
    (method) => limited.some((size) => has(method, "stateSize", size)) && has(method, "training", "training-free"),
  );
  const size = (method: Method): string => profileText(method.record.profile, "stateSize").text.toLowerCase();
  return {
    question: "Which methods keep memory within a fixed limit and need no training?",
    answer: `${found.length === 0 ? "None" : found.length} of the ${count(asked.length, "method")} with a profile: the state has a constant or bounded size, and the method works on a trained model as it is.`,
    ...cut(found.toReversed().map((method) => ({ name: method.name, address: method.address, note: size(method) }))),
    view: { label: "State size against training", address: "/matrix/state-size/training/" },
  };
};

/** Links between works as such; that two were measured by the same benchmark leads nowhere. */
const amongWorks: Follow = (relation) => relation.other.kind !== "benchmark" && anyLink(relation);

const ledFrom =
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

const withoutBranch =
  (branchId: string): Answer =>
  (kb) => {
    const branch = kb.conceptById.get(branchId);
    const matrix = pillarMatrix(kb);
    if (!branch || !matrix) return undefined;
    const below = new Set<string>(
      kb.concepts.filter(({ ancestors }) => ancestors.includes(branch)).map(({ id }) => id),
    );
    below.add(branch.id);
    const columns = matrix.columns.filter(({ id }) => below.has(id));
    const open = openGround(matrix);
    const rows = matrix.rows.filter((row) => !row.margin);
    const found = rows.filter((row) =>
      columns.every((column) => open.some((cell) => cell.row === row && cell.column === column)),
    );
    return {
      question: `Which categories of ${matrix.rowTitle} have no work with ${branch.name}?`,
      answer: `${found.length} of the ${count(rows.length, "leaf", "leaves")}: nobody in the Atlas has combined them.`,
      ...cut(found.map(({ label, address }) => ({ name: label, address: address ?? "/taxonomy/" }))),
      view: { label: "The open ground in the matrix", address: "/matrix/" },
    };
  };

const evaluatedOn =
  (id: string): Answer =>
  (kb) => {
    const benchmark = kb.benchmarks.find((found) => found.id === id);
    if (!benchmark) return undefined;
    const results = resultsOf(kb, benchmark);
    const settings = new Set(results.map(({ result }) => result.setting)).size;
    const works = new Map<string, Named>();
    for (const { result, entry } of results) {
      const key = entry?.key ?? result.system;
      works.set(key, { name: entry?.name ?? result.system, address: entry?.address ?? `${benchmark.address}#results` });
    }
    for (const { type, stated, other } of benchmark.relations) {
      if (type === "evaluated-on" && !stated) works.set(other.key, { name: other.name, address: other.address });
    }
    return {
      question: `What was evaluated on ${benchmark.name}?`,
      answer: `${count(works.size, "system")}, with ${count(results.length, "reported result")} in ${count(settings, "setting")}.`,
      ...cut([...works.values()].sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()))),
      view: { label: "The results by setting", address: `${benchmark.address}#results` },
    };
  };

const mostBuiltOn: Answer = (kb) => {
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

const mostSilent: Answer = (kb) => {
  const asked = profiled(kb);
  if (asked.length === 0) return undefined;
  const silent = profileFieldNames
    .map((field) => ({
      field,
      amount: asked.filter(({ record }) => record.profile?.[field] === "not-reported").length,
    }))
    .sort((a, b) => b.amount - a.amount || compare(a.field, b.field));
  const [first] = silent;
  if (!first) return undefined;
  return {
    question: "What do the sources most often leave unsaid?",
    answer: `${profileFields[first.field].label}: for ${first.amount} of ${asked.length} methods the sources read do not answer “${profileFields[first.field].question}”`,
    named: silent.slice(0, 5).map(({ field, amount }) => ({
      name: profileFields[field].label,
      address: `/methods/?${new URLSearchParams({ [field]: "not reported" })}`,
      note: `${amount} not reported`,
    })),
    more: 0,
    view: {
      label: "The methods of which it is not reported",
      address: `/methods/?${new URLSearchParams({ [first.field]: "not reported" })}&columns=issued,${first.field}`,
    },
  };
};

const exposureBias: Answer = (kb) => {
  const asked = profiled(kb);
  const ways = Object.entries(profileFields.exposureBias.terms)
    .map(([id, { label }]) => ({ id, label, amount: asked.filter((method) => has(method, "exposureBias", id)).length }))
    .filter(({ id, amount }) => amount > 0 && id !== "none" && id !== "does-not-arise")
    .sort((a, b) => b.amount - a.amount || compare(a.id, b.id));
  const [first] = ways;
  if (!first) return undefined;
  return {
    question: "How do methods keep errors from growing when they generate from what they generated?",
    answer: `In ${count(ways.length, "way")}; the most common is “${first.label}”, of ${count(first.amount, "method")}.`,
    named: ways.map(({ id, label, amount }) => ({
      name: label,
      address: methodsWith([["exposureBias", id]]),
      note: count(amount, "method"),
    })),
    more: 0,
    view: { label: "Temporal order against exposure bias", address: "/matrix/temporal-order/exposure-bias/" },
  };
};

const secondsPerUnit: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600 };

const longestShown: Answer = (kb) => {
  const found = profiled(kb)
    .flatMap((method) => {
      const horizon = method.record.profile?.horizon;
      if (horizon === undefined || typeof horizon === "string") return [];
      const seconds = horizon.value * (secondsPerUnit[horizon.unit] ?? 0);
      return seconds > 0 ? [{ method, seconds }] : [];
    })
    .sort((a, b) => b.seconds - a.seconds || compare(a.method.id, b.method.id));
  const [first] = found;
  if (!first) return undefined;
  return {
    question: "Which methods show the longest videos?",
    answer: `${first.method.name}: ${profileText(first.method.record.profile, "horizon").text}. ${count(found.length, "method")} state a length in time; others count frames or say nothing.`,
    named: found.slice(0, 8).map(({ method }) => ({
      name: method.name,
      address: method.address,
      note: profileText(method.record.profile, "horizon").text,
    })),
    more: 0,
    view: { label: "Methods with the longest video shown", address: "/methods/?columns=issued,category,horizon" },
  };
};

const doubted: Answer = (kb) => {
  const found = kb.entries.flatMap((entry) =>
    entry.classifications.flatMap(({ concept, evidence }) => (evidence.doubt ? [{ entry, concept }] : [])),
  );
  const [first] = found;
  if (!first) return undefined;
  return {
    question: "Which placements in the taxonomy are in doubt?",
    answer: `${found.length}; each doubt stands beside the placement, which is kept as the survey made it.`,
    ...cut(
      found.map(({ entry, concept }) => ({
        name: entry.name,
        address: `${entry.address}#classification`,
        note: concept.name,
      })),
    ),
    view: { label: `The first of them, ${first.entry.name}`, address: `${first.entry.address}#classification` },
  };
};

const measuring =
  (id: string, what: string): Answer =>
  (kb) => {
    const concept = kb.conceptById.get(id);
    const found = (concept?.membersBelow ?? []).filter((entry) => entry.kind === "benchmark");
    if (!concept || found.length === 0) return undefined;
    return {
      question: `Which benchmarks measure ${what}?`,
      answer: `${found.length}, under ${concept.name}.`,
      ...cut(
        found.map((benchmark) => ({
          name: benchmark.name,
          address: benchmark.address,
          note: count(benchmark.record.results.length, "result"),
        })),
      ),
      view: { label: "These benchmarks as a list", address: `/benchmarks/?category=${concept.id}` },
    };
  };

/** How much of the works of a year each branch of a concept takes. */
function shares(concept: Concept, year: number): { name: string; share: number }[] {
  const of = (child: Concept): number => child.membersBelow.filter((entry) => entry.year === year).length;
  const total = concept.narrower.reduce((sum, child) => sum + of(child), 0);
  return concept.narrower.map((child) => ({ name: child.name, share: total > 0 ? of(child) / total : 0 }));
}

const moved =
  (id: string): Answer =>
  (kb) => {
    const concept = kb.conceptById.get(id);
    if (!concept || concept.narrower.length < 2) return undefined;
    const years = [...new Set(concept.membersBelow.map(({ year }) => year))]
      .filter((year) => concept.membersBelow.filter((entry) => entry.year === year).length >= 5)
      .sort((a, b) => a - b);
    const [first, last] = [years[0], years.at(-1)];
    if (first === undefined || last === undefined || first === last) return undefined;
    const percent = (share: number): string => `${Math.round(share * 100)} %`;
    const then = shares(concept, first);
    const now = shares(concept, last);
    const parts = then.map(
      ({ name, share }, index) => `${name} from ${percent(share)} to ${percent(now[index]?.share ?? 0)}`,
    );
    return {
      question: `How has the weight moved within ${concept.name}?`,
      answer: `Between ${first} and ${last}, the first and last years with five works or more: ${listed(parts)}.`,
      named: concept.narrower.map((child) => ({
        name: child.name,
        address: child.address,
        note: count(child.membersBelow.length, "work"),
      })),
      more: 0,
      view: { label: "The timeline of the branch", address: `/timeline/${concept.id}/` },
    };
  };

/** The questions in the order in which they are shown; the ids stand in addresses. */
const questions: Readonly<Record<string, Answer>> = {
  "constant-memory-without-training": limitedWithoutTraining,
  "from-diffusion-forcing-to-longlive": ledFrom("diffusion-forcing", "longlive"),
  "state-without-causal-knowledge": withoutBranch("causal-knowledge-integration"),
  "evaluated-on-physics-iq": evaluatedOn("physics-iq"),
  "constant-cost-with-code": methodsQuestion(
    "Which methods keep the cost of a step constant, however long the history, and publish their code?",
    [["cost", "constant"]],
    { code: true },
  ),
  "learning-while-generating": methodsQuestion("Which methods change their own weights while they generate?", [
    ["stateCarrier", "weights"],
  ]),
  "exposure-bias": exposureBias,
  "memory-and-camera": methodsQuestion("Which methods keep a memory bank and follow a given camera?", [
    ["stateCarrier", "memory-bank"],
    ["conditioning", "camera"],
  ]),
  "planning-with-a-language-model": methodsQuestion("Which methods let a language model plan what happens?", [
    ["reasoner", "llm"],
  ]),
  "most-built-on": mostBuiltOn,
  "longest-shown": longestShown,
  "weight-of-state": moved("state-construction"),
  "measuring-persistence": measuring("persistence", "whether a world stays what it was"),
  "most-silent": mostSilent,
  doubted,
};

/** Every question that the content can answer, with its answer. */
export function answerQuestions(kb: KnowledgeBase): AnsweredQuestion[] {
  return Object.entries(questions).flatMap(([id, answer]) => {
    const answered = answer(kb);
    return answered ? [{ id, ...answered }] : [];
  });
}
