import { kept } from "../../sources/kept.ts";
import type { ReadFile } from "../../sources/read.ts";
import { setTo, valueAt } from "../fields.ts";
import type { Finding } from "../issue.ts";
import type { Rule } from "../rule.ts";

const path = ["identifiers", "doi"];
const form = /^10\.\d{4,9}\/\S*[^\s.,;]$/;

const judge = kept("DOI", (file: ReadFile): Finding[] => {
  const value = file.collection === "papers" ? valueAt(file.yaml?.value, path) : undefined;
  if (typeof value !== "string" || value === "" || form.test(value)) return [];
  const found = /10\.\d{4,9}\/[^\s?#]*[^\s?#.,;]/.exec(value)?.[0];
  return [
    {
      file: file.path,
      place: { in: "front-matter", path },
      message: `"${value}" is not a bare DOI${found ? "; it holds one" : ""}.`,
      hint: found
        ? `Write "${found}", without https://doi.org/ and signs around it.`
        : "A DOI has the form 10.1038/nature14236.",
      fix: found ? setTo(file, path, found, `shortens ${value} to ${found}`) : undefined,
    },
  ];
});

/** A DOI stands bare. */
export const doi: Rule = {
  id: "doi",
  group: "values",
  severity: "error",
  sentence: "A DOI stands without resolver and prefix: it begins with 10. and has a slash.",
  why: "The Atlas makes links, citations and the search for duplicates from the bare DOI; https://doi.org/ is put before it where a link is needed.",
  check({ files }) {
    return files.flatMap(judge);
  },
};
