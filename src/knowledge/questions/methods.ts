/** Questions that the profiles of methods answer. */
import { type ProfileFieldName, profileFieldNames, profileFields } from "../../schema/vocabulary.ts";
import { count, listed } from "../../text/format.ts";
import { readLength } from "../../text/length-text.ts";
import { compare } from "../order.ts";
import { profileText, termLabel } from "../profile.ts";
import { hasCode } from "../query.ts";
import type { Method } from "../types.ts";
import { type Answer, cut, has, methodsWith, profiled } from "./answer.ts";

/** A question for the methods that answer to several values at once. */
export function methodsQuestion(
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

/** Methods with a state of limited size that need no training. */
export const limitedWithoutTraining: Answer = (kb) => {
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

/** The fields of the profile that sources leave open most often. */
export const mostSilent: Answer = (kb) => {
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

/** The ways in which methods fight exposure bias. */
export const exposureBias: Answer = (kb) => {
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

/** Lengths in time are of one kind, whatever their unit; their amounts compare. */
const timeKind = readLength("1 second")?.[0];

/** The methods that show the longest videos. */
export const longestShown: Answer = (kb) => {
  const found = profiled(kb)
    .flatMap((method) => {
      const horizon = method.record.profile?.horizon;
      if (horizon === undefined || typeof horizon === "string") return [];
      const [kind, amount = 0] = readLength(`${horizon.value} ${horizon.unit}`) ?? [];
      return kind === timeKind && amount > 0 ? [{ method, amount }] : [];
    })
    .sort((a, b) => b.amount - a.amount || compare(a.method.id, b.method.id));
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
    view: {
      label: "Methods by the longest video shown",
      address: "/methods/?sort=-horizon&columns=issued,category,horizon",
    },
  };
};
