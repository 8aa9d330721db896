/** Two fields of the profile crossed, as CSV. */
import type { APIRoute } from "astro";
import { fieldSlug } from "../../../components/matrix/addresses.ts";
import { toMatrixCsv } from "../../../exports/matrix-csv.ts";
import { kb } from "../../../kb.ts";
import { fieldPairs, type Matrix, profileMatrix } from "../../../knowledge/matrix.ts";

export function getStaticPaths() {
  return fieldPairs().map(([row, column]) => ({
    params: { rows: fieldSlug(row), columns: fieldSlug(column) },
    props: { matrix: profileMatrix(kb, row, column) },
  }));
}

export const GET: APIRoute<{ matrix: Matrix }> = ({ props }) => new Response(toMatrixCsv(props.matrix));
