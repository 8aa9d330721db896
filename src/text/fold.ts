/**
 * Brings the many ways in which people type a name to one form, and lists the other forms for the index.
 * The same functions run at build and in the browser, so both sides always agree.
 */

/** Letters that Unicode does not decompose. */
const letters: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
  ð: "d",
  ħ: "h",
};

/** The two-letter forms that people use where a keyboard lacks the letter. */
const twoLetterForms: Readonly<Record<string, string>> = { ø: "oe", ö: "oe", ü: "ue", ä: "ae", å: "aa" };

const greek: Readonly<Record<string, string>> = {
  α: "alpha",
  β: "beta",
  γ: "gamma",
  δ: "delta",
  ε: "epsilon",
  ζ: "zeta",
  η: "eta",
  θ: "theta",
  ι: "iota",
  κ: "kappa",
  λ: "lambda",
  μ: "mu",
  ν: "nu",
  ξ: "xi",
  π: "pi",
  ρ: "rho",
  σ: "sigma",
  ς: "sigma",
  τ: "tau",
  φ: "phi",
  χ: "chi",
  ψ: "psi",
  ω: "omega",
};

/** True for the letters, digits and signs of ASCII, which need no tables of Unicode. */
export const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

const replaceAll = (text: string, table: Readonly<Record<string, string>>): string =>
  [...text].map((letter) => table[letter] ?? letter).join("");

/** Lower case without diacritics, Greek letters by name: "Łukasz π₀" gives "lukasz pi0". */
export function fold(text: string): string {
  // Most of what is folded is plain already, and in the browser ten thousand names are folded before the first result.
  if (isPlain(text)) return text.toLowerCase();
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return replaceAll(replaceAll(plain, letters), greek);
}

/** The folded words of a text; plus signs stay with their word, because "VBench" and "VBench++" are two things. */
export function words(text: string): string[] {
  const folded = fold(text);
  return folded.match(isPlain(folded) ? /[a-z0-9]+\+*/g : /[\p{L}\p{N}]+\+*/gu) ?? [];
}

/** All folded letters and digits in a row, plus signs kept: "Self-Forcing++" gives "selfforcing++". */
export function joined(text: string): string {
  return words(text).join("");
}

/** What an address makes of a name: "π₀ VBench 1.5" gives "pi0-vbench-1-5". */
export function slug(text: string): string {
  return (fold(text).match(/[a-z0-9]+/g) ?? []).join("-");
}

/** A text with the letters that a keyboard may lack written as two: "Müller" gives "mueller". */
export function withTwoLetterForms(text: string): string {
  return isPlain(text) ? text.toLowerCase() : fold(replaceAll(text.toLowerCase(), twoLetterForms));
}

/** Splits camel case and letters from digits: "WorldMem2" gives "World Mem 2". */
function splitCamelCase(text: string): string {
  if (isPlain(text)) {
    return text
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
      .replace(/([A-Za-z])([0-9])/g, "$1 $2")
      .replace(/([0-9])([A-Za-z])/g, "$1 $2");
  }
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/(\p{L})(\p{N})/gu, "$1 $2")
    .replace(/(\p{N})(\p{L})/gu, "$1 $2");
}

/** Every word under which a name is looked up: its own, those of its two-letter forms, the parts of camel case, and plus signs as words. */
export function nameWords(name: string): Set<string> {
  const found = new Set([...words(name), ...words(splitCamelCase(name))]);
  if (!isPlain(name)) for (const word of words(withTwoLetterForms(name))) found.add(word);
  if (name.includes("+")) for (const word of words(name.replaceAll("+", " plus "))) found.add(word);
  return found;
}

/** Every form of a name without anything between its letters: "VBench++" gives "vbench++" and "vbenchplusplus". */
export function nameRuns(name: string): Set<string> {
  const found = new Set([joined(name)]);
  if (!isPlain(name)) found.add(joined(withTwoLetterForms(name)));
  if (name.includes("+")) found.add(joined(name.replaceAll("+", " plus ")));
  return found;
}

/** Every other spelling of a text for the index: folded, with two-letter forms, joined, and split at capitals and digits. */
export function spellings(text: string): string[] {
  const forms = [
    fold(text),
    withTwoLetterForms(text),
    joined(text),
    words(text).join(" "),
    fold(splitCamelCase(text)),
    words(splitCamelCase(text)).join(" "),
    fold(text).replace(/\+/g, " plus"),
    // rCM and others are typed without their dots and dashes, and versions with and without the point.
    fold(text).replace(/[.\-_]/g, ""),
  ];
  return [...new Set(forms)].filter((form) => form !== "" && form !== text);
}
