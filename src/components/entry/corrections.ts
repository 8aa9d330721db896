/** The corrections of all works by kind, and the pages that show them. */
import type { KnowledgeBase, Paper } from "../../knowledge/types.ts";
import type { Correction } from "../../schema/paper.ts";
import { pageNumbers, rowsPerPage } from "../list/pages.ts";
import { correctionKinds } from "./correction-kinds.ts";

/** One difference, and the work that it concerns. */
export interface CorrectionRow {
  readonly paper: Paper;
  readonly correction: Correction;
}

/** What each kind of correction means. */
export const correctionsExplained: Readonly<Record<Correction["kind"], string>> = {
  error: "The survey, its bibliography, its companion list or another public place says something that does not hold.",
  overtaken: "True when it was written; newer facts exist, most often a publication.",
  placement: "The Atlas keeps the survey’s placement and says what speaks against it.",
  naming: "A name, spelling or title differs from what the authors use.",
};

/** Every correction below its kind, the kinds in their order. */
export function correctionGroups({ papers }: Pick<KnowledgeBase, "papers">): {
  readonly kind: Correction["kind"];
  readonly rows: readonly CorrectionRow[];
}[] {
  const all = papers.flatMap((paper) => paper.record.corrections.map((correction) => ({ paper, correction })));
  const kinds = Object.keys(correctionKinds) as Correction["kind"][];
  return kinds.map((kind) => ({ kind, rows: all.filter(({ correction }) => correction.kind === kind) }));
}

/** The part of an address that names one page of a kind, such as `error/page/2`. */
export const correctionsPart = (kind: string, page: number): string => (page === 1 ? kind : `${kind}/page/${page}`);

/** Every page of corrections with its rows; a kind has at least one. */
export function correctionPages(kb: Pick<KnowledgeBase, "papers">) {
  return correctionGroups(kb).flatMap(({ kind, rows }) =>
    pageNumbers(rows.length).map((page, _, pages) => ({
      kind,
      page,
      pages: pages.length,
      amount: rows.length,
      rows: rows.slice((page - 1) * rowsPerPage, page * rowsPerPage),
    })),
  );
}
