/** A comparison as CSV, as a Markdown table and as a LaTeX table. Runs in the browser. */
import { markdownTable, markdownText } from "../text/markdown.ts";
import type { Comparison, ComparisonCell } from "./comparison.ts";
import { toCsv } from "./csv.ts";
import { toLatex } from "./latex.ts";

const words = ({ text, note }: ComparisonCell): string => (note ? `${text} (${note})` : text);

/** One line for each row; what a cell rests on stands in columns of its own. */
export function toComparisonCsv({ methods, sections }: Comparison): string {
  const heading = ["section", "row", ...methods.flatMap(({ id }) => [id, `${id} note`, `${id} source`]), "agreement"];
  const rows = sections.flatMap((section) =>
    section.rows.map(({ label, cells, agreement }) => [
      section.heading,
      label,
      ...cells.flatMap(({ text, note, source }) => [text, note, source]),
      agreement,
    ]),
  );
  return toCsv(heading, rows);
}

/** GitHub's tables, https://github.github.com/gfm/#tables-extension- */
export function toComparisonMarkdown({ methods, sections, relations }: Comparison, address: string): string {
  const names = methods.map(({ name }) => markdownText(name));
  const tables = sections
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, note, rows }) =>
      [
        `### ${heading}`,
        "",
        ...(note ? [markdownText(note), ""] : []),
        markdownTable(
          ["", ...names],
          rows.map(({ label, cells }) => [markdownText(label), ...cells.map((cell) => markdownText(words(cell)))]),
        ),
      ].join("\n"),
    );
  const links = relations.map(
    ({ from, label, to }) => `- ${markdownText(from.name)} ${label} ${markdownText(to.name)}`,
  );
  return `${[...tables, ...(links.length > 0 ? [links.join("\n")] : []), `Source: <${address}>`].join("\n\n")}\n`;
}

/** Signs that the text fonts of LaTeX lack. */
const formulas: Readonly<Record<string, string>> = {
  "²": "\\textsuperscript{2}",
  "×": "$\\times$",
  π: "$\\pi$",
  τ: "$\\tau$",
};

/** Text that LaTeX sets as it reads. */
function latexText(text: string): string {
  return toLatex(text).replace(/[²×πτ]/g, (sign) => formulas[sign] ?? sign);
}

/** A table for the package booktabs; every cell is escaped. */
export function toComparisonLatex({ methods, sections }: Comparison, address: string): string {
  const line = (cells: readonly string[]): string => `${cells.join(" & ")} \\\\`;
  const width = (0.82 / methods.length).toFixed(2);
  const filled = sections.filter(({ rows }) => rows.length > 0);
  const body = filled.flatMap(({ heading, rows }, index) => [
    ...(index > 0 ? ["\\midrule"] : []),
    line([`\\multicolumn{${methods.length + 1}}{l}{\\emph{${latexText(heading)}}}`]),
    ...rows.map(({ label, cells }) => line([latexText(label), ...cells.map((cell) => latexText(words(cell)))])),
  ]);
  return [
    "% Needs \\usepackage{booktabs}",
    `% Source: ${address}`,
    "\\begin{table}",
    "\\centering\\small",
    `\\begin{tabular}{@{}l${methods.map(() => `p{${width}\\linewidth}`).join("")}@{}}`,
    "\\toprule",
    line(["", ...methods.map(({ name }) => `\\textbf{${latexText(name)}}`)]),
    "\\midrule",
    ...body,
    "\\bottomrule",
    "\\end{tabular}",
    "\\end{table}",
    "",
  ].join("\n");
}
