/** Two fields of the profile crossed, as CSV. */
import type { APIRoute } from "astro";
import { fieldSlug } from "../../../components/matrix/addresses.ts";
import { toMatrixCsv } from "../../../exports/matrix-csv.ts";
import { kb } from "../../../kb.ts";
import { fieldPairs, profileMatrix } from "../../../knowledge/matrix.ts";
import type { ProfileFieldName } from "../../../schema/vocabulary.ts";

export function getStaticPaths() {
  return fieldPairs().map(([row, column]) => ({
    params: { rows: fieldSlug(row), columns: fieldSlug(column) },
    props: { row, column },
  }));
}

interface Props extends Record<string, unknown> {
  readonly row: ProfileFieldName;
  readonly column: ProfileFieldName;
}

export const GET: APIRoute<Props> = ({ props: { row, column } }) =>
  new Response(toMatrixCsv(profileMatrix(kb, row, column)));
