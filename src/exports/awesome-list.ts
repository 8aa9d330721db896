/**
 * The Atlas as a list in the form of the survey's companion repository: State, Dynamics and Evaluation, each category a table
 * of date, name, title, paper and code, oldest first; https://github.com/hit-perfect/Awesome-Video-World-Models
 */
import { byIssued } from "../knowledge/order.ts";
import { papersOf } from "../knowledge/query.ts";
import { paperAddress } from "../knowledge/reading-address.ts";
import type { Concept, KnowledgeBase, Paper } from "../knowledge/types.ts";
import { markdownAddress, markdownTable, markdownText } from "../text/markdown.ts";
import { oneLine } from "../text/one-line.ts";

/** The parts of the list: ids of tops with the headings that the repository gives them. */
const parts: readonly (readonly [top: string, heading: string])[] = [
  ["state-construction", "State"],
  ["dynamics-modeling", "Dynamics"],
  ["evaluation", "Evaluation"],
];

const shields = "https://img.shields.io";

/** A name between backquotes; a backquote or bar in it would end the code or the cell. */
function code(text: string): string {
  return `\`${oneLine(text).replaceAll("`", "'").replaceAll("|", "/")}\``;
}

const badge = (alt: string, image: string, target: string): string =>
  `[![${alt}](${shields}${image})](${markdownAddress(target)})`;

function paperCell({ record }: Paper): string {
  const target = paperAddress(record);
  if (!target) return "-";
  const logo = target.startsWith("https://arxiv.org/") ? "arxiv" : "adobeacrobatreader";
  return badge("Paper", `/badge/paper-A42C25?style=for-the-badge&logo=${logo}&logoColor=white`, target);
}

function codeCell({ record: { links } }: Paper): string {
  const repository = /^https?:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(links.code ?? "")?.[1];
  if (repository && links.code) {
    const image = `/github/stars/${repository}?style=for-the-badge&logo=github&label=GitHub&color=black`;
    return badge("GitHub Stars", image, links.code);
  }
  if (links.code) return badge("Code", "/badge/Code-black?style=for-the-badge", links.code);
  if (!links.project) return "-";
  return badge("Project", "/badge/Project-9cf?style=for-the-badge&logo=googlechrome&logoColor=white", links.project);
}

/** One row; the name is that of what the paper introduces where the list stands in its category. */
function row(name: string, paper: Paper): string[] {
  const date = paper.issued.slice(0, 7);
  return [date, code(name), markdownText(paper.record.title), paperCell(paper), codeCell(paper)];
}

function table(concept: Concept): string[] {
  const members = [...concept.members].sort(byIssued).flatMap((entry) => {
    const [paper] = papersOf(entry);
    return paper ? [row(entry.name, paper)] : [];
  });
  if (members.length === 0) return [];
  return [markdownTable(["Date", "Name", "Title", "Paper", "Github"], members, "|:-:|:-:|:-|:-:|:-:|")];
}

/** A category and what is below it; only the upper two levels carry numbers, as in the repository. */
function section(concept: Concept, heading: string, number: string, level: number): string[] {
  if (concept.membersBelow.length === 0) return [];
  const below = concept.narrower.flatMap((child, index) =>
    section(
      child,
      level === 3 ? `${number}.${index + 1} ${child.name}` : child.name,
      `${number}.${index + 1}`,
      level + 1,
    ),
  );
  // HTML has six levels of headings, and so has Markdown.
  return [`${"#".repeat(Math.min(level, 6))} ${heading}`, ...table(concept), ...below];
}

/** The whole list. Frontiers collect open problems and are no part of it. */
export function toAwesomeList(kb: KnowledgeBase): string {
  const sections = parts.flatMap(([id, heading], index) => {
    const top = kb.conceptById.get(id);
    return top ? section(top, `${index + 1}. ${heading}`, String(index + 1), 3) : [];
  });
  return `${["## 📚 Paper List", ...sections].join("\n\n")}\n`;
}
