/** The page of a category as Markdown. */
import { contrastsOf, summaryOf } from "../../knowledge/query.ts";
import type { Concept, KnowledgeBase } from "../../knowledge/types.ts";
import { worksHeld } from "../../text/format.ts";
import { markdownLink, markdownText } from "../../text/markdown.ts";
import { type Absolute, bullets, linkTo, section } from "./entry.ts";

function facts(concept: Concept, absolute: Absolute): string {
  const { record, ancestors, narrower, related } = concept;
  const links = (concepts: readonly Concept[]): string => concepts.map((other) => linkTo(absolute, other)).join(", ");
  return bullets([
    `Survey: section ${record.sections.map(markdownText).join(", ")}`,
    `German: ${markdownText(record.prefLabel.de)}`,
    ...(record.altLabel.length > 0 ? [`Also: ${record.altLabel.map(markdownText).join(", ")}`] : []),
    ...(ancestors.length > 0 ? [`Part of: ${ancestors.map((other) => linkTo(absolute, other)).join(" › ")}`] : []),
    ...(narrower.length > 0 ? [`Sub-categories: ${links(narrower)}`] : []),
    ...(related.length > 0 ? [`See also: ${links(related)}`] : []),
    `Page: <${absolute(concept.address)}>`,
  ]);
}

/** What became of a category that is no longer in use. */
function statusOf({ record: { status } }: Concept, kb: KnowledgeBase, absolute: Absolute): string {
  const link = (id: string): string => {
    const other = kb.conceptById.get(id);
    return other ? linkTo(absolute, other) : markdownText(id);
  };
  switch (status?.kind) {
    case undefined:
      return "";
    case "moved":
      return `No longer in use: moved to ${link(status.to)}.`;
    case "split":
      return `No longer in use: split into ${status.into.map(link).join(", ")}.`;
    case "retired":
      return `No longer in use: ${markdownText(status.reason)}`;
    default:
      return status satisfies never;
  }
}

/** The whole page; `text` is the lesson as Markdown. */
export function toConceptMarkdown(kb: KnowledgeBase, concept: Concept, text: string, absolute: Absolute): string {
  const { record, members, membersBelow } = concept;
  const contrasts = contrastsOf(kb, concept).map(
    ({ other, test, here, there }) =>
      `${linkTo(absolute, other)}: ${markdownText(test)} ${markdownText(here)} (here) ${markdownText(there)} (there)`,
  );
  const readings = record.readingOrder.flatMap(({ work, why }) => {
    const entry = kb.workById.get(work);
    return entry ? [`${linkTo(absolute, entry)} (${entry.year}): ${markdownText(why)}`] : [];
  });
  const shown = members.length > 0 ? members : membersBelow;
  const works = shown.map((entry) => {
    const summary = summaryOf(entry);
    return `${markdownLink(entry.name, absolute(entry.address))} (${entry.year})${summary ? `: ${markdownText(summary)}` : ""}`;
  });
  const counted = `${worksHeld(members.length, membersBelow.length)}.`;
  return `${[
    `# ${markdownText(concept.name)}`,
    statusOf(concept, kb, absolute),
    `> ${markdownText(record.definition)}`,
    record.scopeNote ? markdownText(record.scopeNote) : "",
    facts(concept, absolute),
    text.trim(),
    ...section("Which of the two?", bullets(contrasts)),
    ...section("Reading order", bullets(readings)),
    ...section(
      "Questions for a seminar",
      bullets(record.questions.map(({ question, answer }) => `${markdownText(question)} ${markdownText(answer)}`)),
    ),
    ...section("Members", membersBelow.length > 0 ? `${counted}\n\n${bullets(works)}` : ""),
  ]
    .filter((block) => block !== "")
    .join("\n\n")}\n`;
}
