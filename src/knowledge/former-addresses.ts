/** Addresses that were published and are no longer in use: of categories from their status, of others from a list. */
import type { FormerAddressRecord } from "../schema/former-address.ts";
import { conceptAddress } from "./build-concepts.ts";
import { compare } from "./order.ts";
import type { Concept, KnowledgeBase } from "./types.ts";

/** What became of an address; all addresses from the root of the site. */
export type FormerAddress = FormerAddressRecord;

/** What became of a category; undefined for one in use. */
export function statusOfConcept({ record }: Pick<Concept, "record">): FormerAddress["status"] | undefined {
  const { status } = record;
  if (!status) return undefined;
  if (status.kind === "moved") return { ...status, to: conceptAddress(status.to) };
  return status.kind === "split" ? { ...status, into: status.into.map(conceptAddress) } : status;
}

/** Every former address, sorted. */
export function formerAddresses(kb: KnowledgeBase, listed: readonly FormerAddressRecord[]): FormerAddress[] {
  const ofConcepts = kb.concepts.flatMap((concept) => {
    const status = statusOfConcept(concept);
    return status ? [{ from: concept.address, status }] : [];
  });
  return [...ofConcepts, ...listed].sort((a, b) => compare(a.from, b.from));
}
