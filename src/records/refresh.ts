/** Reads records anew from arXiv and Crossref. The only code of the Atlas that asks another host, and only when a person runs it. */
import type { BibliographicRecord } from "../schema/bibliographic-record.ts";
import { arxivBatch, arxivEndpoint, arxivQuery, recordsFromAtom } from "./arxiv.ts";
import { crossrefEndpoint, crossrefQuery, recordFromCrossref } from "./crossref.ts";
import { type Identifier, recordPath, shown } from "./identifier.ts";
import type { FetchText } from "./polite-fetch.ts";

/** What a refresh works with. */
export interface RefreshOptions {
  readonly fetchText: FetchText;
  /** The day of reading, `YYYY-MM-DD`. */
  readonly today: string;
  /** Records that are there already, by path; what people accepted in them is kept. */
  readonly stored: ReadonlyMap<string, BibliographicRecord>;
  readonly endpoints?: { readonly arxiv: string; readonly crossref: string };
}

/** What became of one identifier. */
export type Refreshed =
  | { readonly identifier: Identifier; readonly record: BibliographicRecord }
  | { readonly identifier: Identifier; readonly failure: string };

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : "";
  return `${error instanceof Error ? error.message : String(error)}${cause}`;
};

function keepAccepted(
  record: BibliographicRecord,
  stored: RefreshOptions["stored"],
  identifier: Identifier,
): BibliographicRecord {
  const accepted = stored.get(recordPath(identifier))?.accepted;
  return accepted ? { ...record, accepted } : record;
}

async function refreshArxiv(batch: readonly Identifier[], options: RefreshOptions): Promise<Refreshed[]> {
  const address = arxivQuery(
    batch.map(({ value }) => value),
    options.endpoints?.arxiv ?? arxivEndpoint,
  );
  try {
    const found = recordsFromAtom((await options.fetchText(address)) ?? "", options.today);
    return batch.map((identifier) => {
      const record = found.get(identifier.value);
      return record
        ? { identifier, record: keepAccepted(record, options.stored, identifier) }
        : { identifier, failure: `arXiv knows no paper ${identifier.value}.` };
    });
  } catch (error) {
    return batch.map((identifier) => ({ identifier, failure: reasonOf(error) }));
  }
}

async function refreshDoi(identifier: Identifier, options: RefreshOptions): Promise<Refreshed> {
  const address = crossrefQuery(identifier.value, options.endpoints?.crossref ?? crossrefEndpoint);
  try {
    const json = await options.fetchText(address);
    if (json === undefined) return { identifier, failure: `Crossref knows no work ${shown(identifier)}.` };
    const record = recordFromCrossref(identifier.value, json, options.today);
    return { identifier, record: keepAccepted(record, options.stored, identifier) };
  } catch (error) {
    return { identifier, failure: reasonOf(error) };
  }
}

/** Reads the records of all identifiers, arXiv first; a failure of one leaves the others alone. */
export async function refreshRecords(
  identifiers: readonly Identifier[],
  options: RefreshOptions,
): Promise<Refreshed[]> {
  const arxiv = identifiers.filter(({ kind }) => kind === "arxiv");
  const results: Refreshed[] = [];
  for (let start = 0; start < arxiv.length; start += arxivBatch)
    results.push(...(await refreshArxiv(arxiv.slice(start, start + arxivBatch), options)));
  for (const identifier of identifiers.filter(({ kind }) => kind === "doi"))
    results.push(await refreshDoi(identifier, options));
  return results;
}
