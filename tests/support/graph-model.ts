/** The graph of some content, as the browser asks it. */
import { type GraphModel, readModel } from "../../src/components/graph/graph-model.ts";
import { buildGraph } from "../../src/exports/graph.ts";
import { buildKnowledgeBase } from "../../src/knowledge/build.ts";
import type { ContentRecords } from "../../src/sources/records.ts";
import { someContent } from "./records.ts";

/** Builds it from what a test names of the content. */
export function graphModel(content: Partial<ContentRecords>): GraphModel {
  return readModel(buildGraph(buildKnowledgeBase(someContent(content))));
}
