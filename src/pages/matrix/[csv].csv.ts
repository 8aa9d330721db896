/** State against Dynamics as CSV, over all years and for each. */
import type { APIRoute } from "astro";
import { toMatrixCsv } from "../../exports/matrix-csv.ts";
import { kb } from "../../kb.ts";
import { type Matrix, matrixYears, pillarMatrix } from "../../knowledge/matrix.ts";

export function getStaticPaths() {
  const years = [undefined, ...matrixYears(kb)];
  return years.map((year) => ({ params: { csv: String(year ?? "all") }, props: { matrix: pillarMatrix(kb, year) } }));
}

export const GET: APIRoute<{ matrix: Matrix }> = ({ props }) => new Response(toMatrixCsv(props.matrix));
