/** The orders in which the Atlas lists things; each is total, so that two builds agree. */

/** Oldest first. A date known to the year or month only stands before the days in it; then by id, then by kind. */
export function byIssued(
  a: { issued: string; id: string; kind: string },
  b: { issued: string; id: string; kind: string },
): number {
  return compare(a.issued, b.issued) || compare(a.id, b.id) || compare(a.kind, b.kind);
}

/** Compares by code unit, which no locale changes. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
