/** Any value as JSON that every parser reads: lone surrogates, which some refuse, are replaced. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "string" ? inner.toWellFormed() : inner));
}
