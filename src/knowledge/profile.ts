/** Reads a mechanism profile for people: labels instead of ids, and absences told apart. */
import { absences, type ProfileRecord } from "../schema/method.ts";
import { type ProfileFieldName, profileFieldNames, profileFields, type Term } from "../schema/vocabulary.ts";
import { count } from "../text/format.ts";

/** One value of a profile as it is shown. */
export interface ProfileCell {
  readonly text: string;
  /** False for "not reported" and "does not apply". */
  readonly reported: boolean;
  /** What narrows the value down. */
  readonly note: string | undefined;
  /** Where it is stated. */
  readonly stated: string | undefined;
}

/** Every field of a profile in order, the horizon last. */
export const profileColumns = [...profileFieldNames, "horizon"] as const;

/** The name of any field of a profile. */
export type ProfileColumn = (typeof profileColumns)[number];

/** The heading of a field. */
export function profileLabel(column: ProfileColumn): string {
  return column === "horizon" ? "Longest shown" : profileFields[column].label;
}

/** The label of a term; the id itself where the vocabulary lacks it. */
export function termLabel(field: ProfileFieldName, id: string): string {
  return (profileFields[field].terms as Readonly<Record<string, Term>>)[id]?.label ?? id;
}

/** The terms of a field in a profile; none where it is absent. */
export function profileValues(profile: ProfileRecord | undefined, field: ProfileFieldName): readonly string[] {
  const value = profile?.[field];
  return value === undefined || typeof value === "string" ? [] : value.values;
}

/** One field of a profile as text; several values are joined by the separator. */
export function profileText(profile: ProfileRecord | undefined, column: ProfileColumn, separator = ", "): ProfileCell {
  const value = profile?.[column];
  if (value === undefined || typeof value === "string") {
    return { text: absences[value ?? "not-reported"], reported: false, note: undefined, stated: undefined };
  }
  const text =
    "unit" in value
      ? horizonText(value.value, value.unit)
      : value.values.map((id) => termLabel(column as ProfileFieldName, id)).join(separator);
  return { text, reported: true, note: value.note, stated: value.stated };
}

/** A horizon in words: "60 seconds", "1 minute". */
function horizonText(value: number, unit: string): string {
  return count(value, unit.replace(/s$/, ""), unit);
}
