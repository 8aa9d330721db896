/** Reads `content/translations/<language>/interface.yaml`: what the interface says in a language. Pure; mistakes come back as sentences. */
import { english, type InterfaceWords } from "../schema/interface-words.ts";
import { isTrouble, readYamlFile } from "./front-matter.ts";

/** A value of the file: a text, or texts by their keys. */
type Words = string | { readonly [key: string]: Words };

/** The words of a language as far as its file has them. */
export interface InterfaceFile {
  /** All words, those that are missing in English. */
  readonly words: InterfaceWords;
  /** Keys that the file lacks, by dots. */
  readonly missing: readonly string[];
  readonly problems: readonly string[];
}

/** The forms that a noun can take after a number, https://cldr.unicode.org/index/cldr-spec/plural-rules */
const pluralForms = new Set(["zero", "one", "two", "few", "many", "other"]);
const isForms = (model: Words): boolean => typeof model === "object" && "one" in model && "other" in model;

const marks = (text: string): string => [...(text.match(/\{\w+\}/g) ?? [])].sort().join(" ");
const links = (text: string): number => text.match(/\[[^\]]+\]/g)?.length ?? 0;

interface Found {
  readonly missing: string[];
  readonly problems: string[];
}

/** A text with the same marks as the English one; a noun's form may leave its number out. */
function checkText(model: string, given: string, key: string, { problems }: Found, mayLeaveOut: boolean): string {
  const [wanted, has] = [marks(model), marks(given)];
  const foreign = has.split(" ").filter((mark) => mark && !wanted.split(" ").includes(mark));
  if (foreign.length > 0 || (!mayLeaveOut && has !== wanted))
    problems.push(`"${key}" must hold ${wanted || "nothing in braces"}, as in English: "${model}".`);
  else if (links(model) !== links(given))
    problems.push(
      `"${key}" needs ${links(model)} ${links(model) === 1 ? "link" : "links"} in square brackets, as in English: "${model}".`,
    );
  else return given;
  return model;
}

/** The given words over the model's, with what is wrong and what is missing. */
function merge(model: Words, given: unknown, key: string, found: Found): Words {
  if (given === undefined || given === null) {
    found.missing.push(key);
    return model;
  }
  if (typeof model === "string") {
    if (typeof given === "string" && given !== "") return checkText(model, given, key, found, /\.one$/.test(key));
    found.problems.push(`"${key}" is no text. Put it in quotes.`);
    return model;
  }
  if (typeof given !== "object") {
    found.problems.push(`"${key}" has the keys ${Object.keys(model).join(", ")} below it.`);
    return model;
  }
  const own = given as Readonly<Record<string, unknown>>;
  const below = (name: string): string => (key === "" ? name : `${key}.${name}`);
  const forms = isForms(model);
  const unknown = Object.keys(own).filter((name) => !(Object.hasOwn(model, name) || (forms && pluralForms.has(name))));
  found.problems.push(...unknown.map((name) => `"${below(name)}" is no word of the interface.`));
  // A language has the forms that it needs; only "other" is needed by all.
  if (forms) {
    const other = model.other ?? "";
    const named = Object.keys(own).filter((name) => pluralForms.has(name));
    return Object.fromEntries(
      [...new Set([...named, "other"])].map((name) => [name, merge(other, own[name], below(name), found)]),
    );
  }
  return Object.fromEntries(
    Object.entries(model).map(([name, words]) => [name, merge(words, own[name], below(name), found)]),
  );
}

/** Reads the file of one language. */
export function readInterface(text: string): InterfaceFile {
  const read = readYamlFile(text);
  const found: Found = { missing: [], problems: [] };
  if (isTrouble(read))
    return { words: english, missing: [], problems: [`It cannot be read: ${read.trouble} (line ${read.line}).`] };
  const words = merge(english, read.value, "", found) as InterfaceWords;
  return { words, missing: found.missing, problems: found.problems };
}
