/** The changes between two editions in words: what each change is, and how many there are of each kind. */
import { conceptAddress } from "../../knowledge/build-concepts.ts";
import type { Edition, EditionWork } from "../../schema/edition.ts";
import { count, formatDate, listed } from "../../text/format.ts";
import { conceptChangeKinds, workChangeKinds } from "./change-kinds.ts";
import { type ConceptChange, type EditionChanges, type WorkChange, workKey } from "./changes.ts";

/** One change as readers see it. */
export interface ToldChange {
  /** Heading under which it stands. */
  readonly group: string;
  readonly name: string;
  /** Address of the thing today, from the root of the site. */
  readonly address: string;
  /** What happened, in sentences; empty where the heading says it all. */
  readonly says: string;
  readonly reason: string | undefined;
}

const nameIn = ({ concepts }: Edition, id: string | undefined): string =>
  id === undefined ? "the top of the tree" : `“${concepts.find((concept) => concept.id === id)?.prefLabel.en ?? id}”`;

function tellConcept({ id, name, kinds, reason }: ConceptChange, from: Edition, to: Edition): ToldChange {
  const before = from.concepts.find((concept) => concept.id === id);
  const after = to.concepts.find((concept) => concept.id === id);
  const says = kinds.flatMap((kind): string[] => {
    if (kind === "renamed" && before && after) {
      return [
        ...(before.prefLabel.en === after.prefLabel.en ? [] : [`It was called “${before.prefLabel.en}”.`]),
        ...(before.prefLabel.de === after.prefLabel.de
          ? []
          : [`In German it is “${after.prefLabel.de}” and was “${before.prefLabel.de}”.`]),
      ];
    }
    if (kind === "moved") return [`From ${nameIn(from, before?.broader)} to ${nameIn(to, after?.broader)}.`];
    if (kind === "split" && after?.status?.kind === "split")
      return [`Into ${listed(after.status.into.map((part) => nameIn(to, part)))}.`];
    if (kind === "replaced" && after?.status?.kind === "moved") return [`By ${nameIn(to, after.status.to)}.`];
    return [];
  });
  const labels = kinds.map((kind) => conceptChangeKinds[kind]);
  return { group: `Categories ${labels[0]}`, name, address: conceptAddress(id), says: withRest(labels, says), reason };
}

/** The kinds after the first, which the heading does not say, before the sentences. */
function withRest(labels: readonly string[], says: readonly string[]): string {
  const rest = labels.slice(1);
  return [...(rest.length > 0 ? [`Also ${listed(rest)}.`] : []), ...says].join(" ");
}

const placesOf = (work: EditionWork | undefined, edition: Edition): string =>
  work && work.places.length > 0
    ? listed([...new Set(work.places.map(({ concept }) => nameIn(edition, concept)))])
    : "no place";

function tellWork(change: WorkChange, from: Edition, to: Edition): ToldChange {
  const key = workKey(change);
  const before = from.works.find((work) => workKey(work) === key);
  const after = to.works.find((work) => workKey(work) === key);
  const says = change.kinds.flatMap((kind): string[] => {
    if (kind === "added" && after && after.places.length > 0) return [`In ${placesOf(after, to)}.`];
    if (kind === "placed") return [`Now in ${placesOf(after, to)}; before in ${placesOf(before, from)}.`];
    if (kind !== "corrected" || !before || !after) return [];
    return [
      ...(before.name === after.name ? [] : [`It was called “${before.name}”.`]),
      ...(before.issued === after.issued
        ? []
        : [`First public on ${formatDate(after.issued)}, not ${formatDate(before.issued)}.`]),
    ];
  });
  const labels = change.kinds.map((kind) => workChangeKinds[kind]);
  return {
    group: `Works ${labels[0]}`,
    name: change.name,
    address: (after ?? before)?.address ?? "/papers/",
    says: withRest(labels, says),
    reason: change.reason,
  };
}

const groups = [
  ...Object.values(conceptChangeKinds).map((label) => `Categories ${label}`),
  ...Object.values(workChangeKinds).map((label) => `Works ${label}`),
];

/** Every change in words, categories first, by kind and then by name. */
export function tellChanges(changes: EditionChanges, from: Edition, to: Edition): ToldChange[] {
  const told = [
    ...changes.concepts.map((change) => tellConcept(change, from, to)),
    ...changes.works.map((change) => tellWork(change, from, to)),
  ];
  return told
    .map((change, index) => ({ change, index }))
    .sort((a, b) => groups.indexOf(a.change.group) - groups.indexOf(b.change.group) || a.index - b.index)
    .map(({ change }) => change);
}

/** How many changes there are of each kind: "1 category renamed", "47 works added". A change of two kinds counts as its first. */
export function countChanges({ concepts, works }: EditionChanges): string[] {
  const counted = <Kind extends string>(
    labels: Readonly<Record<Kind, string>>,
    changes: readonly { readonly kinds: readonly Kind[] }[],
    noun: readonly [one: string, more: string],
  ): string[] =>
    (Object.keys(labels) as Kind[]).flatMap((kind) => {
      const amount = changes.filter(({ kinds }) => kinds[0] === kind).length;
      return amount > 0 ? [`${count(amount, ...noun)} ${labels[kind]}`] : [];
    });
  return [
    ...counted(conceptChangeKinds, concepts, ["category", "categories"]),
    ...counted(workChangeKinds, works, ["work", "works"]),
  ];
}
