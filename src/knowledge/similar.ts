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

const key = ({ field, value }: ProfileValue): string => `${field}=${value}`;

function valuesOf(method: Method): ProfileValue[] {
  return profileFieldNames.flatMap((field) =>
    profileValues(method.record.profile, field).map((value) => ({ field, value })),
  );
}

/** For each value the places of the methods that have it, in order of time. */
interface Index {
  readonly methods: readonly Method[];
  readonly values: readonly (readonly ProfileValue[])[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function indexOf(kb: KnowledgeBase): Index {
  const methods = kb.methods.filter(({ record }) => record.profile !== undefined);
  const values = methods.map(valuesOf);
  const places = new Map<string, number[]>();
  for (const [place, own] of values.entries()) {
    for (const value of own) {
      const found = places.get(key(value));
      if (found) found.push(place);
      else places.set(key(value), [place]);
    }
  }
  return { methods, values, places };
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
function candidatesOf({ values, places }: Index, place: number): Set<number> {
  const lists = (values[place] ?? []).map((value) => places.get(key(value)) ?? []).sort((a, b) => a.length - b.length);
  const found = new Set<number>();
  for (const list of lists) {
    for (const other of nearest(list, place, mostCandidates)) if (other !== place) found.add(other);
    if (found.size >= mostCandidates) break;
  }
  return found;
}

function similarTo(index: Index, place: number): SimilarMethod[] {
  const weight = (value: ProfileValue): number =>
    Math.log(1 + index.methods.length / (index.places.get(key(value))?.length ?? 1));
  const own = index.values[place] ?? [];
  const ownKeys = new Set(own.map(key));
  const similar = [...candidatesOf(index, place)].flatMap((other): SimilarMethod[] => {
    const theirs = index.values[other] ?? [];
    const method = index.methods[other];
    const shared = theirs.filter((value) => ownKeys.has(key(value)));
    const union = [...own, ...theirs.filter((value) => !ownKeys.has(key(value)))];
    const total = (list: readonly ProfileValue[]): number => list.reduce((sum, value) => sum + weight(value), 0);
    const score = total(shared) / (total(union) || 1);
    if (!method || score < leastScore) return [];
    const rarest = [...shared].sort((a, b) => weight(b) - weight(a) || compare(key(a), key(b)));
    const sharedFields = new Set(shared.map(({ field }) => field));
    const theirFields = new Set(theirs.map(({ field }) => field));
    const differs = [...new Set(own.map(({ field }) => field))].filter(
      (field) => theirFields.has(field) && !sharedFields.has(field),
    );
    return [{ method, score, shared: rarest, differs }];
  });
  return similar
    .sort((a, b) => b.score - a.score || compare(b.method.issued, a.method.issued) || compare(a.method.id, b.method.id))
    .slice(0, mostShown);
}

const built = new WeakMap<KnowledgeBase, ReadonlyMap<Method, readonly SimilarMethod[]>>();

/** For each method with a profile those with the most similar mechanisms, the most similar first. Computed once for a model. */
export function similarMechanisms(kb: KnowledgeBase): ReadonlyMap<Method, readonly SimilarMethod[]> {
  const known = built.get(kb);
  if (known) return known;
  const index = indexOf(kb);
  const similar = new Map(index.methods.map((method, place) => [method, similarTo(index, place)]));
  built.set(kb, similar);
  return similar;
}
