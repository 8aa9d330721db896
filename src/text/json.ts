/** Any value as JSON that every parser reads: lone surrogates, which some refuse, are replaced. */
export function toJson(value: unknown): string {
  // A lone surrogate is written as its number; where there is none, as nearly always, the text is as it should be.
  const text = JSON.stringify(value);
  if (!/\\ud[89a-f]/.test(text)) return text;
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "string" ? inner.toWellFormed() : inner));
}
