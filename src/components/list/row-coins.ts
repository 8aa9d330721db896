/** A row that the browser drew, as Zotero reads it; the same as the build writes, as far as the list knows the work. */
import type { Citable, CitableKind } from "../../exports/citable.ts";
import { toCoins } from "../../exports/coins.ts";
import type { ListRow, ListTable } from "../../exports/list-table.ts";

/**
 * The COinS of a row; undefined where the list does not know of a paper by DOI or arXiv id. By either of them Zotero asks for
 * the whole record, so that it does not matter that a list cannot tell a journal from a conference.
 */
export function rowCoins({ columns }: Pick<ListTable, "columns">, [, , cells, , keys]: ListRow): string | undefined {
  const cell = (id: string): string | undefined => cells[columns.findIndex((column) => column.id === id)] || undefined;
  const [title, arxiv, doi, venue] = ["title", "arxiv", "doi", "venue"].map(cell);
  if (!title || !(arxiv || doi)) return undefined;
  const kind: CitableKind = venue ? "conference" : "preprint";
  const work: Citable = {
    key: keys[0] ?? "",
    kind,
    title,
    authors: [],
    date: cell("issued") ?? "",
    firstPublic: undefined,
    container: venue,
    arxiv,
    doi,
    url: undefined,
    version: undefined,
  };
  return toCoins(work);
}
