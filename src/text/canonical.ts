/** JSON in one form only: the fields of every object in the order of their names, lists as they are, no blanks. */

const ordered = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : typeof value === "string"
      ? value.toWellFormed()
      : value;

/** The same text for the same value, whatever the order in which its fields were written. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, ordered);
}
