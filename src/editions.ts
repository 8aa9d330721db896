/** The editions of this build: frozen data, what changed from each to the next, and what changed since the newest. */
import { citableOf, citationTexts } from "./citations.ts";
import { diffEditions, type EditionChanges } from "./exports/editions/changes.ts";
import { authorsOf } from "./exports/editions/cite.ts";
import { freezeEdition } from "./exports/editions/freeze.ts";
import { type EditionView, editionTaxonomy, viewEdition } from "./exports/editions/view.ts";
import { kb } from "./kb.ts";
import type { Paper } from "./knowledge/types.ts";
import type { Edition } from "./schema/edition.ts";
import { citation, site } from "./site.ts";
import { readChangeReasons, readEditions } from "./sources/editions.ts";

/** Every edition, oldest first. */
export const editions: readonly Edition[] = readEditions(process.cwd());

/** The views of all editions, oldest first. */
export const editionViews: readonly EditionView[] = editions.map(viewEdition);

/** The newest edition that holds a category; undefined for one that is in none yet. */
export function newestEditionOf(id: string): Edition | undefined {
  return editions.findLast(({ concepts }) => concepts.some((concept) => concept.id === id));
}

/** The last edition in which a category was in use, and its page there; undefined for one that never was. */
export function lastEditionOf(id: string): { readonly version: string; readonly address: string } | undefined {
  const last = editions.findLast(({ concepts }) => concepts.some((concept) => concept.id === id && !concept.status));
  return last && { version: last.version, address: editionTaxonomy(last.version, id) };
}

/** The change from one edition to the next, or to the present. */
export interface Step {
  readonly from: Edition;
  /** The newer edition; `present` where it is not an edition yet. */
  readonly to: Edition;
  readonly changes: EditionChanges;
  /** Address of the page that tells it. */
  readonly address: string;
}

const toStep = (from: Edition, to: Edition, address: string): Step => ({
  from,
  to,
  changes: diffEditions(from, to),
  address,
});

/** The changes from each edition to the next, oldest first. */
export const steps: readonly Step[] = editions.slice(1).map((to, index) => {
  const from = editions[index] as Edition;
  return toStep(from, to, `/changes/${from.version}-${to.version}/`);
});

/** Where the page stands that tells what no edition has yet. Its name has no version, so that it outlasts every release. */
export const presentAddress = "/changes/present/";

let pending: Step | undefined;

/** What changed since the newest edition; undefined before the first. */
export function presentStep(): Step | undefined {
  const newest = editions.at(-1);
  if (!newest) return undefined;
  const facts = {
    version: "present",
    released: site.released,
    title: citation.title,
    authors: authorsOf(citation),
    about: newest.about,
    reasons: readChangeReasons(process.cwd()),
  };
  const citationOf = (paper: Paper): string => citationTexts(citableOf(paper)).ieee;
  pending ??= toStep(newest, freezeEdition(kb, facts, citationOf), presentAddress);
  return pending;
}

/** Every step that has a page, oldest first. */
export function allSteps(): readonly Step[] {
  const now = presentStep();
  return now ? [...steps, now] : steps;
}
