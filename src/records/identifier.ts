/** The two kinds of identifier that records are kept for, and the file of each. */
import { arxivPattern } from "../schema/identifiers.ts";
import type { PaperRecord } from "../schema/paper.ts";

/** An arXiv id without version, or a DOI in lower case: DOIs do not tell case apart, https://www.doi.org/doi-handbook/HTML/case-sensitivity.html */
export type Identifier = { readonly kind: "arxiv" | "doi"; readonly value: string };

/** The folder of all records, from the root of the repository. */
export const recordsFolder = "content/records";

/** The identifier in a text: a bare id, a link, or one with prefix and version; undefined where there is none. */
export function toIdentifier(text: string): Identifier | undefined {
  const trimmed = text.trim();
  const arxiv =
    /^(?:(?:https?:\/\/)?(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/|arxiv:)?(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?\/?$/i;
  const ofArxiv = /^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:)?10\.48550\/arxiv\.(\d{4}\.\d{4,5})(?:v\d+)?$/i;
  const id = arxiv.exec(trimmed)?.[1] ?? ofArxiv.exec(trimmed)?.[1];
  if (id !== undefined) return arxivPattern.test(id) ? { kind: "arxiv", value: id } : undefined;
  const doi = /^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:)?(10\.\d{4,9}\/\S+)$/i.exec(trimmed)?.[1];
  return doi === undefined ? undefined : { kind: "doi", value: doi.toLowerCase() };
}

/** The identifiers of a paper, arXiv first. */
export function identifiersOf({ identifiers }: Pick<PaperRecord, "identifiers">): Identifier[] {
  const found = [identifiers.arxiv, identifiers.doi].flatMap((text) =>
    text === undefined ? [] : (toIdentifier(text) ?? []),
  );
  return found.filter(({ value }, index) => found.findIndex((other) => other.value === value) === index);
}

/** The file of a record: `content/records/arxiv/2504.12369.json`, `content/records/doi/10.1038/nature14236.json`. */
export function recordPath({ kind, value }: Identifier): string {
  const [prefix = "", ...rest] = value.split("/");
  // encodeURIComponent leaves the asterisk alone, which Windows does not allow in a file name.
  const suffix = encodeURIComponent(rest.join("/")).replaceAll("*", "%2A");
  return `${recordsFolder}/${kind}/${kind === "doi" ? `${prefix}/${suffix}` : value}.json`;
}

/** An identifier as people write it: `arXiv:2504.12369`, `doi:10.1038/nature14236`. */
export function shown({ kind, value }: Identifier): string {
  return kind === "arxiv" ? `arXiv:${value}` : `doi:${value}`;
}
