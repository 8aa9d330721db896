/** How one cites an edition, or a page of it. It is written from the edition's own data alone. */
import type { Edition } from "../../schema/edition.ts";
import { formatDate, listed } from "../../text/format.ts";
import type { CitationFile } from "../citation-file.ts";

/** The authors of the Atlas as one line. */
export function authorsOf({ authors }: Pick<CitationFile, "authors">): string {
  return listed(
    authors.map((author) =>
      "name" in author ? author.name : [author["given-names"], author["family-names"]].filter(Boolean).join(" "),
    ),
  );
}

/** One line for a list of references; `page` is the title of the page, where it is about one. */
export function citeEdition(
  { authors, title, version, released }: Pick<Edition, "authors" | "title" | "version" | "released">,
  url: string,
  page?: string,
): string {
  return [
    `${authors}.`,
    ...(page === undefined ? [] : [`“${page}.”`]),
    `${title}, version ${version},`,
    `${formatDate(released)}.`,
    url,
  ].join(" ");
}
