/** Filling words of the interface: `{…}` is replaced by its value, and a noun takes the form that its number asks for. */

/** Text with its `{…}` filled in; one without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Forms of a text by the category of its number (https://cldr.unicode.org/index/cldr-spec/plural-rules); `other` is for all that has no form of its own. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The form for a number in a language, with `{n}` filled in. */
export function fillCount(language: string, forms: Forms, n: number): string {
  return fill(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { n });
}
