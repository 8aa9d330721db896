/** A comparison as CSV, as a Markdown table and as a LaTeX table. Runs in the browser. */
import type { Comparison, ComparisonCell } from "./comparison.ts";
import { toCsv } from "./csv.ts";

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
  const safe = (text: string): string => text.replace(/[\\|*_`[\]<>&#]/g, (letter) => `\\${letter}`);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const names = methods.map(({ name }) => safe(name));
  const tables = sections
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, note, rows }) =>
      [
        `### ${heading}`,
        "",
        ...(note ? [safe(note), ""] : []),
        line(["", ...names]),
        line(["---", ...names.map(() => "---")]),
        ...rows.map(({ label, cells }) => line([safe(label), ...cells.map((cell) => safe(words(cell)))])),
      ].join("\n"),
    );
  const links = relations.map(({ from, label, to }) => `- ${safe(from.name)} ${label} ${safe(to.name)}`);
  return `${[...tables, ...(links.length > 0 ? [links.join("\n")] : []), `Source: <${address}>`].join("\n\n")}\n`;
}

const latexLetters: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "–": "--",
  "“": "``",
  "”": "''",
  "’": "'",
  "²": "\\textsuperscript{2}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "×": "$\\times$",
  π: "$\\pi$",
  τ: "$\\tau$",
};

/** Text that LaTeX sets as it reads. */
function latexText(text: string): string {
  return [...text].map((letter) => latexLetters[letter] ?? letter).join("");
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
