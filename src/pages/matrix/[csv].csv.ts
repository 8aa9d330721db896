/** State against Dynamics as CSV, over all years and for each. */
import type { APIRoute } from "astro";
import { toMatrixCsv } from "../../exports/matrix-csv.ts";
import { kb } from "../../kb.ts";
import { matrixYears, pillarMatrix } from "../../knowledge/matrix.ts";

export function getStaticPaths() {
  const years = [undefined, ...matrixYears(kb)];
  return years.map((year) => ({ params: { csv: String(year ?? "all") }, props: { year } }));
}

export const GET: APIRoute<{ year: number | undefined }> = ({ props }) => {
  const matrix = pillarMatrix(kb, props.year);
  return new Response(matrix && toMatrixCsv(matrix));
};
