/**
 * Methods with similar mechanisms, from their profiles. Rare values weigh more than common ones, so that sharing a
 * gradient step says more than sharing a prompt. Candidates come from an index of values, and no method looks at more
 * than a fixed number of them, so that the work grows with the number of methods and not with its square.
 */
import { type ProfileFieldName, profileFieldNames } from "../schema/vocabulary.ts";
import { compare } from "./order.ts";
import { profileValues } from "./profile.ts";
import type { KnowledgeBase, Method } from "./types.ts";

/** One value of one field. */
export interface ProfileValue {
  readonly field: ProfileFieldName;
  readonly value: string;
}

/** A method whose mechanism is similar, with the reason. */
export interface SimilarMethod {
  readonly method: Method;
  /** Weight of what is shared in the weight of all that either has: from 0 to 1. */
  readonly score: number;
  /** What both have, the rarest first. */
  readonly shared: readonly ProfileValue[];
  /** Fields that both report and answer without a common value. */
  readonly differs: readonly ProfileFieldName[];
}

/** No method looks at more candidates than this. */
const mostCandidates = 200;
/** Below this the profiles have only ordinary things in common. */
const leastScore = 0.3;
const mostShown = 4;

/** Every value that occurs gets a number; a profile is its numbers in ascending order. */
interface Index {
  readonly methods: readonly Method[];
  readonly values: readonly ProfileValue[];
  readonly profiles: readonly (readonly number[])[];
  /** For each value the places of the methods that have it, in order of time. */
  readonly places: readonly (readonly number[])[];
  /** How much each value weighs: the rarer, the more. */
  readonly weights: readonly number[];
  /** Weight of all values of each method together. */
  readonly totals: readonly number[];
}

function indexOf(kb: KnowledgeBase): Index {
  const methods = kb.methods.filter(({ record }) => record.profile !== undefined);
  const numbers = new Map<string, number>();
  const values: ProfileValue[] = [];
  const places: number[][] = [];
  const profiles = methods.map(({ record }, place) => {
    const own = profileFieldNames.flatMap((field) =>
      profileValues(record.profile, field).map((value) => {
        const key = `${field}=${value}`;
        const number = numbers.get(key) ?? values.push({ field, value }) - 1;
        numbers.set(key, number);
        places[number] = places[number] ?? [];
        places[number].push(place);
        return number;
      }),
    );
    return own.sort((a, b) => a - b);
  });
  const weights = places.map(({ length }) => Math.log(1 + methods.length / length));
  const totals = profiles.map((own) => own.reduce((sum, number) => sum + (weights[number] ?? 0), 0));
  return { methods, values, profiles, places, weights, totals };
}

/** The part of a long list that is nearest in time to one place in it. */
function nearest(list: readonly number[], place: number, amount: number): readonly number[] {
  if (list.length <= amount) return list;
  const at = lowerBound(list, place);
  const from = Math.min(Math.max(0, at - Math.floor(amount / 2)), list.length - amount);
  return list.slice(from, from + amount);
}

function lowerBound(list: readonly number[], wanted: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Candidates by way of the rarest values first, until there are enough. */
function candidatesOf({ profiles, places }: Index, place: number): Set<number> {
  const lists = (profiles[place] ?? []).map((number) => places[number] ?? []).sort((a, b) => a.length - b.length);
  const found = new Set<number>();
  for (const list of lists) {
    for (const other of nearest(list, place, mostCandidates)) if (other !== place) found.add(other);
    if (found.size >= mostCandidates) break;
  }
  return found;
}

/** The numbers that two ascending lists have in common. */
function common(a: readonly number[], b: readonly number[]): number[] {
  const shared: number[] = [];
  let at = 0;
  for (const number of a) {
    while (at < b.length && (b[at] ?? 0) < number) at += 1;
    if (b[at] === number) shared.push(number);
  }
  return shared;
}

/** Weight of what is shared in the weight of all that either has. */
function scoreOf({ profiles, weights, totals }: Index, place: number, other: number): number {
  const shared = common(profiles[place] ?? [], profiles[other] ?? []);
  const weight = shared.reduce((sum, number) => sum + (weights[number] ?? 0), 0);
  return weight / ((totals[place] ?? 0) + (totals[other] ?? 0) - weight || 1);
}

function explain(index: Index, place: number, other: number, score: number): SimilarMethod[] {
  const { methods, values, profiles, weights } = index;
  const method = methods[other];
  if (!method) return [];
  const fieldsOf = (numbers: readonly number[]) => new Set(numbers.flatMap((number) => values[number]?.field ?? []));
  const shared = common(profiles[place] ?? [], profiles[other] ?? []);
  const [sharedFields, theirFields] = [fieldsOf(shared), fieldsOf(profiles[other] ?? [])];
  const own = fieldsOf(profiles[place] ?? []);
  return [
    {
      method,
      score,
      shared: shared
        .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
        .flatMap((number) => values[number] ?? []),
      differs: profileFieldNames.filter(
        (field) => own.has(field) && theirFields.has(field) && !sharedFields.has(field),
      ),
    },
  ];
}

/** Most similar first; of equals the newer, then by id. */
function similarTo(index: Index, place: number): SimilarMethod[] {
  const { methods } = index;
  const newerFirst = (a: number, b: number): number => {
    const [one, other] = [methods[a], methods[b]];
    return one && other ? compare(other.issued, one.issued) || compare(one.id, other.id) : 0;
  };
  return [...candidatesOf(index, place)]
    .map((other) => ({ other, score: scoreOf(index, place, other) }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || newerFirst(a.other, b.other))
    .slice(0, mostShown)
    .flatMap(({ other, score }) => explain(index, place, other, score));
}

/** The index of a model, and the place of each method in it. */
interface Built {
  readonly index: Index;
  readonly places: ReadonlyMap<Method, number>;
}

const built = new WeakMap<KnowledgeBase, Built>();

/** Made once for a model. */
function builtFor(kb: KnowledgeBase): Built {
  const known = built.get(kb);
  if (known) return known;
  const index = indexOf(kb);
  const made = { index, places: new Map(index.methods.map((method, place) => [method, place])) };
  built.set(kb, made);
  return made;
}

/** The methods with the mechanisms most similar to that of a method, the most similar first; none for one without a profile. */
export function similarMechanisms(kb: KnowledgeBase, method: Method): readonly SimilarMethod[] {
  const { index, places } = builtFor(kb);
  const place = places.get(method);
  return place === undefined ? [] : similarTo(index, place);
}
