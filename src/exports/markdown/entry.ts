/** The page of an entry as Markdown: what the page says, for programs that read text. */
import { profileColumns, profileLabel, profileText } from "../../knowledge/profile.ts";
import { conceptsOf, papersOf, summaryOf } from "../../knowledge/query.ts";
import type { Benchmark, Classification, Entry, Method, Paper } from "../../knowledge/types.ts";
import { placers } from "../../schema/classification.ts";
import { formatDate, fullName, sentenceCase } from "../../text/format.ts";
import { arxivAddress, doiAddress } from "../../text/identifier.ts";
import { markdownAddress, markdownLink, markdownTable, markdownText } from "../../text/markdown.ts";

/** Turns an address from the root of the site into a full one. */
export type Absolute = (address: string) => string;

/** Items as a list, one a line. */
export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** A section with its heading; nothing where it would be empty. */
export const section = (heading: string, content: string): string[] =>
  content === "" ? [] : [`## ${heading}`, content];

/** A link to an entry or category. */
export const linkTo = (absolute: Absolute, { name, address }: { name: string; address: string }): string =>
  markdownLink(name, absolute(address));

/** A source: a link where it is a web address, text otherwise. */
const source = (text: string): string =>
  /^https?:\/\/\S+$/.test(text) ? `<${markdownAddress(text)}>` : markdownText(text);

function paperFacts({ record }: Paper): string[] {
  const { authors, identifiers, venue, links, survey } = record;
  return [
    `Authors: ${markdownText(authors.map(fullName).join(", "))}`,
    ...(venue ? [`Venue: ${markdownText(venue.name)} ${venue.year}`] : []),
    ...(identifiers.arxiv ? [`arXiv: <${arxivAddress(identifiers.arxiv)}>`] : []),
    ...(identifiers.doi ? [`DOI: <${doiAddress(markdownAddress(identifiers.doi))}>`] : []),
    ...(links.paper ? [`Paper: ${source(links.paper)}`] : []),
    ...(links.code ? [`Code: ${source(links.code)}`] : []),
    ...(links.project ? [`Project: ${source(links.project)}`] : []),
    ...(survey.references.length > 0 ? [`In the survey: reference ${survey.references.join(", ")}`] : []),
    ...(survey.sections.length > 0 ? [`Cited in sections of the survey: ${survey.sections.join(", ")}`] : []),
  ];
}

function facts(entry: Entry, absolute: Absolute): string {
  const concepts = conceptsOf(entry);
  const papers = papersOf(entry);
  const links = (items: readonly { name: string; address: string }[]): string =>
    items.map((item) => linkTo(absolute, item)).join(", ");
  return bullets([
    `Kind: ${entry.kind === "paper" ? "paper" : entry.record.type}`,
    `First public version: ${formatDate(entry.issued)}`,
    ...(concepts.length > 0 ? [`Categories: ${links(concepts)}`] : []),
    ...(entry.kind === "paper"
      ? [...(entry.introduces.length > 0 ? [`Introduces: ${links(entry.introduces)}`] : []), ...paperFacts(entry)]
      : papers.map((paper) => `Introduced by: ${markdownLink(paper.record.title, absolute(paper.address))}`)),
    `Page: <${absolute(entry.address)}>`,
  ]);
}

function profileSection({ record: { profile } }: Method): string[] {
  if (!profile) return [];
  const rows = profileColumns.map((column) => {
    const { text, note, stated } = profileText(profile, column);
    return [
      markdownText(profileLabel(column)),
      markdownText(note ? `${text} (${note})` : text),
      stated ? source(stated) : "",
    ];
  });
  return section("Mechanism profile", markdownTable(["Question", "Answer", "Stated in"], rows));
}

function resultSection({ record: { metrics, results, incomparable } }: Benchmark): string[] {
  const nameOf = (id: string): string => metrics.find((metric) => metric.id === id)?.name ?? id;
  const unitOf = (id: string): string => metrics.find((metric) => metric.id === id)?.unit ?? "";
  const rows = results.map(({ metric, system, value, setting, source: where }) => [
    markdownText(nameOf(metric)),
    markdownText(system),
    markdownText(`${value} ${unitOf(metric)}`),
    markdownText(setting),
    source(where),
  ]);
  return [
    ...(rows.length > 0
      ? section("Results", markdownTable(["Measure", "System", "Value", "Setting", "Source"], rows))
      : []),
    ...(incomparable ? [markdownText(incomparable)] : []),
  ];
}

function placeOf({ concept, evidence }: Classification, absolute: Absolute): string {
  const { placedBy, sections, reason, doubt } = evidence;
  const where = sections.length > 0 ? `, section ${sections.join(", ")}` : "";
  return [
    `${linkTo(absolute, concept)}: placed by ${placers[placedBy]}${where}.`,
    ...(reason ? [markdownText(reason)] : []),
    ...(doubt ? [`Doubt: ${markdownText(doubt)}`] : []),
  ].join(" ");
}

/** The whole page; `text` is the entry's own text as Markdown. */
export function toEntryMarkdown(entry: Entry, text: string, absolute: Absolute): string {
  const summary = summaryOf(entry);
  const papers = papersOf(entry);
  const relations = entry.relations.map(({ label, other }) => `${sentenceCase(label)} ${linkTo(absolute, other)}`);
  const corrections = papers.flatMap(({ record }) => record.corrections);
  const unique = (items: readonly string[]): string[] => [...new Set(items)];
  return `${[
    `# ${markdownText(entry.kind === "paper" ? entry.record.title : entry.name)}`,
    ...(summary ? [`> ${markdownText(summary)}`] : []),
    facts(entry, absolute),
    text.trim(),
    ...(entry.kind === "method" ? profileSection(entry) : []),
    ...(entry.kind === "benchmark" ? resultSection(entry) : []),
    ...section("Place in the taxonomy", bullets(entry.classifications.map((place) => placeOf(place, absolute)))),
    ...section("Relations", bullets(relations)),
    ...section(
      "Corrections",
      bullets(corrections.map(({ says, right }) => `${markdownText(says)} → ${markdownText(right)}`)),
    ),
    ...section("Sources", bullets(unique(papers.flatMap(({ record }) => record.sources)).map(source))),
    ...section("Not verified", bullets(unique(papers.flatMap(({ record }) => record.unverified)).map(markdownText))),
  ]
    .filter((block) => block !== "")
    .join("\n\n")}\n`;
}
