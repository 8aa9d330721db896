/** The content reduced to the survey's own: its taxonomy, the works it cites, its placements. Edition 1.0.0 was made from it. */
import type { ClassificationRecord } from "../schema/classification.ts";
import type { ContentRecords } from "../sources/records.ts";

/** Works that stand in the survey's BibTeX files and that its text does not cite, so that no entry has a reference number for them. */
const onlyInItsBibtex: ReadonlySet<string> = new Set([
  "ca2-vdm",
  "captain-safari",
  "dfot",
  "gated-deltanet",
  "halumem",
  "mamba-2",
  "physbench",
  "spatia",
  "spl",
  "ttt",
  "video-world-models-with-long-term-spatial-memory",
]);

/** Only the survey's placements, without what the Atlas says against them. */
function placedBySurvey(classifications: readonly ClassificationRecord[]): ClassificationRecord[] {
  return classifications
    .filter(({ placedBy }) => placedBy === "survey")
    .map(({ doubt: _, ...classification }) => classification);
}

/** The records of the survey's own taxonomy and works; corrections came later and are left out. */
export function surveyRecords(records: ContentRecords): ContentRecords {
  const papers = records.papers
    .filter(({ id, data }) => data.survey.references.length > 0 || onlyInItsBibtex.has(id))
    .map((paper) => ({
      ...paper,
      data: { ...paper.data, corrections: [], classifications: placedBySurvey(paper.data.classifications) },
    }));
  const kept = new Set(papers.map(({ id }) => id));
  const ofKept = <Item extends { readonly data: { introducedBy: string[]; classifications: ClassificationRecord[] } }>(
    items: readonly Item[],
  ): Item[] =>
    items
      .filter(({ data }) => data.introducedBy.some((paper) => kept.has(paper)))
      .map((item) => ({
        ...item,
        data: { ...item.data, classifications: placedBySurvey(item.data.classifications) },
      }));
  return { ...records, papers, methods: ofKept(records.methods), benchmarks: ofKept(records.benchmarks) };
}
