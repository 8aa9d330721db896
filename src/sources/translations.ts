/**
 * Reads `content/translations/`: a folder for each language, with the words of the interface and a file for each translated
 * concept. Pure; what cannot be read comes back as a problem.
 */
import { z } from "astro/zod";
import { type Language, languageCode } from "../schema/languages.ts";
import { type TranslationRecord, translationSchema } from "../schema/translation.ts";
import { findTooMuch, isFenceProblem, normaliseText, readYaml, splitFrontMatter } from "./front-matter.ts";
import { type InterfaceFile, readInterface } from "./interface.ts";
import type { TextFile } from "./read.ts";

/** The translation of one concept. */
export interface Translation {
  readonly language: Language;
  /** Id of the concept. */
  readonly id: string;
  /** Path from the root of the repository. */
  readonly path: string;
  readonly data: TranslationRecord;
  /** The lesson as MDX source; empty where only the front matter is translated. */
  readonly body: string;
}

/** A file of the folder that cannot be used, and why. */
export interface TranslationProblem {
  readonly path: string;
  readonly says: string;
}

/** The folder of all translations. */
export const translationFolder = "content/translations/";

/** A language of the site and the words of its interface. */
export interface TranslatedLanguage {
  readonly code: Language;
  readonly path: string;
  readonly interface: InterfaceFile;
}

/** The name of the file without which a folder is no language. */
const interfaceFile = "interface.yaml";

function readLanguage<File extends TextFile>(
  file: File,
  wordsIn: (file: File) => InterfaceFile,
): TranslatedLanguage | undefined {
  const { path } = file;
  const [, code = ""] = /^content\/translations\/([^/]+)\/interface\.yaml$/.exec(path) ?? [];
  return languageCode.test(code) ? { code, path, interface: wordsIn(file) } : undefined;
}

function readOne({ path, text }: TextFile, known: ReadonlySet<Language>): Translation | TranslationProblem {
  const [, language = "", id = ""] = /^content\/translations\/([^/]+)\/taxonomy\/([^/]+)\.mdx$/.exec(path) ?? [];
  if (!languageCode.test(language))
    return { path, says: "Its place is not content/translations/<language>/taxonomy/<id>.mdx." };
  if (!known.has(language))
    return {
      path,
      says: `Its language has no ${translationFolder}${language}/${interfaceFile} with the words of the interface.`,
    };
  const whole = normaliseText(text);
  if (findTooMuch(whole)) return { path, says: "It is too large, or things in it stand too deep in each other." };
  const split = splitFrontMatter(whole);
  if (isFenceProblem(split)) return { path, says: "Its front matter cannot be found." };
  const { errors, value } = readYaml(split.yaml);
  const [syntax] = errors;
  if (syntax) return { path, says: `Its front matter cannot be read: ${syntax.message.split("\n")[0]}` };
  const result = translationSchema.safeParse(value);
  if (!result.success) return { path, says: z.prettifyError(result.error).replace(/\s+/g, " ") };
  return { language, id, path, data: result.data, body: split.body };
}

/**
 * The translations among the files that no collection reads, and the problems, both in the order of the files.
 * `wordsIn` reads the words of an interface; whoever remembers them hands them over.
 */
export function readTranslations<File extends TextFile>(
  others: readonly File[],
  wordsIn: (file: File) => InterfaceFile = ({ text }) => readInterface(text),
): {
  languages: TranslatedLanguage[];
  translations: Translation[];
  problems: TranslationProblem[];
} {
  const files = others.filter(({ path }) => path.startsWith(translationFolder));
  const languages = files.flatMap((file) => readLanguage(file, wordsIn) ?? []);
  const known = new Set(languages.map(({ code }) => code));
  const ofInterface = new Set(languages.map(({ path }) => path));
  const read = files.filter(({ path }) => !ofInterface.has(path)).map((file) => readOne(file, known));
  const wrongWords = languages.flatMap(({ path, interface: { problems } }) => problems.map((says) => ({ path, says })));
  return {
    languages,
    translations: read.filter((it): it is Translation => "data" in it),
    problems: [...read.filter((it): it is TranslationProblem => "says" in it), ...wrongWords],
  };
}
