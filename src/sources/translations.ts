/** Reads the files of `content/translations/`: one a language, folder and concept. Pure; what cannot be read comes back as a problem. */
import { z } from "astro/zod";
import { type Language, translatedLanguages } from "../schema/languages.ts";
import { type TranslationRecord, translationSchema } from "../schema/translation.ts";
import { findTooMuch, isFenceProblem, normaliseText, readYaml, splitFrontMatter } from "./front-matter.ts";
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

function readOne({ path, text }: TextFile): Translation | TranslationProblem {
  const [, code = "", id = ""] = /^content\/translations\/([^/]+)\/taxonomy\/([^/]+)\.mdx$/.exec(path) ?? [];
  const language = translatedLanguages.find((known) => known === code);
  if (!language) return { path, says: `Its place is not content/translations/<language>/taxonomy/<id>.mdx.` };
  const whole = normaliseText(text);
  if (findTooMuch(whole)) return { path, says: "It is too large, or things in it stand too deep in each other." };
  const split = splitFrontMatter(whole);
  if (isFenceProblem(split)) return { path, says: "Its front matter cannot be found." };
  const { document, value } = readYaml(split.yaml);
  const [syntax] = document.errors;
  if (syntax) return { path, says: `Its front matter cannot be read: ${syntax.message.split("\n")[0]}` };
  const result = translationSchema.safeParse(value);
  if (!result.success) return { path, says: z.prettifyError(result.error).replace(/\s+/g, " ") };
  return { language, id, path, data: result.data, body: split.body };
}

/** The translations among the files that no collection reads, and the problems, both in the order of the files. */
export function readTranslations(others: readonly TextFile[]): {
  translations: Translation[];
  problems: TranslationProblem[];
} {
  const read = others.filter(({ path }) => path.startsWith(translationFolder)).map(readOne);
  return {
    translations: read.filter((it): it is Translation => "data" in it),
    problems: read.filter((it): it is TranslationProblem => "says" in it),
  };
}
