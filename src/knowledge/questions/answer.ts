/** What an answer is made of, and what several of them share. */
import type { ProfileFieldName } from "../../schema/vocabulary.ts";
import { profileValues, termLabel } from "../profile.ts";
import type { KnowledgeBase, Method } from "../types.ts";

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

/** Answers a question from the model; undefined where its subject is missing. */
export type Answer = (kb: KnowledgeBase) => Omit<AnsweredQuestion, "id"> | undefined;

/** Names beyond these are counted only; the view shows them all. */
const mostNamed = 12;

/** Names as far as they are shown, and how many more there are. */
export const cut = (named: readonly Named[]): Pick<AnsweredQuestion, "named" | "more"> => ({
  named: named.slice(0, mostNamed),
  more: Math.max(0, named.length - mostNamed),
});

/** The methods whose profile has been read. */
export const profiled = (kb: KnowledgeBase): Method[] =>
  kb.methods.filter(({ record }) => record.profile !== undefined);

/** True where the profile of a method holds a value. */
export const has = (method: Method, field: ProfileFieldName, value: string): boolean =>
  profileValues(method.record.profile, field).includes(value);

/** The address of the list of methods filtered by values of the profile. */
export function methodsWith(values: readonly (readonly [field: ProfileFieldName, value: string])[], more = ""): string {
  const parameters = new URLSearchParams();
  for (const [field, value] of values) parameters.append(field, termLabel(field, value));
  return `/methods/?${parameters}${more}`;
}
