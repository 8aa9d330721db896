/**
 * Pages that the Atlas makes by itself: slides, timelines, comparisons, translations of categories. When a category is no longer
 * in use, or a contrast names other works, such a page goes; its address leads on without anybody having to write that down.
 */
import { conceptAddress } from "./build-concepts.ts";
import type { FormerAddress } from "./former-addresses.ts";
import type { Concept, KnowledgeBase } from "./types.ts";

/** What stands before and after the id in the address of such a page. */
const patterns = [
  /^\/taxonomy\/([^/]+)\/slides\/$/,
  /^\/timeline\/([^/]+)\/$/,
  /^\/compare\/([^/]+)\/$/,
  /^\/(?!embed\/)[^/]+\/taxonomy\/([^/]+)\/$/,
];

const addressToday = ({ address, record }: Concept): string =>
  record.status?.kind === "moved" ? conceptAddress(record.status.to) : address;

/** Where the page of an id leads now: to its category, or to the comparison of two works, or to where one chooses some. */
function targetOf(kb: KnowledgeBase, id: string): string {
  const concept = kb.conceptById.get(id);
  if (concept) return addressToday(concept);
  const pair = id.split("-or-");
  const known = pair.length === 2 && pair.every((work) => kb.workById.get(work)?.kind === "method");
  return known ? `/compare/?ids=${pair.join(",")}` : "/compare/";
}

/** Of the published addresses those of such pages that are not made any more. `isMade` says of an address whether its page is. */
export function derivedAddresses(
  kb: KnowledgeBase,
  published: readonly string[],
  isMade: (address: string) => boolean,
): FormerAddress[] {
  return published.flatMap((from): FormerAddress[] => {
    const id = patterns.map((pattern) => pattern.exec(from)?.[1]).find((found) => found !== undefined);
    if (id === undefined || from.startsWith("/v/") || isMade(from)) return [];
    return [{ from, status: { kind: "moved", to: targetOf(kb, id) } }];
  });
}
