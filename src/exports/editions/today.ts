/** What became of a category of an edition: where it stands today, and what the reader should know. */
import type { Concept, KnowledgeBase } from "../../knowledge/types.ts";

/** The pages of today that a page of an edition leads to. */
export interface Today {
  /** What happened, as the start of a sentence whose end are the links; empty where nothing did. */
  readonly says: string;
  readonly pages: readonly { readonly label: string; readonly address: string }[];
}

const page = ({ name, address }: Concept) => ({ label: name, address });

/** The category of this id today. `name` is what the edition calls it. */
export function todayOf(kb: KnowledgeBase, id: string, name: string): Today {
  const concept = kb.conceptById.get(id);
  if (!concept)
    return { says: "This category is no longer in the Atlas.", pages: [{ label: "Taxonomy", address: "/taxonomy/" }] };
  const { status } = concept.record;
  const find = (ids: readonly string[]): Concept[] => ids.flatMap((other) => kb.conceptById.get(other) ?? []);
  switch (status?.kind) {
    case "moved":
      return { says: "This category was replaced by", pages: find([status.to]).map(page) };
    case "split":
      return { says: "This category was split into", pages: find(status.into).map(page) };
    case "retired":
      return { says: `This category was retired: ${status.reason}`, pages: [page(concept)] };
    case undefined:
      return { says: concept.name === name ? "" : "This category is now called", pages: [page(concept)] };
    default:
      return status satisfies never;
  }
}
