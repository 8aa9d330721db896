/** Why something changed: what an editor wrote for this edition, else what the content itself says about the new state. */
import type { ChangeReasons, Edition, EditionConcept, EditionWork } from "../../schema/edition.ts";
import { listed } from "../../text/format.ts";
import type { ConceptChangeKind, WorkChangeKind } from "./change-kinds.ts";

const own = (reasons: Readonly<Record<string, string>>, id: string): string | undefined =>
  Object.hasOwn(reasons, id) ? reasons[id] : undefined;

const nonEmpty = (sentences: readonly (string | undefined)[]): string | undefined => {
  const found = [...new Set(sentences.filter((sentence) => sentence !== undefined && sentence !== ""))];
  return found.length > 0 ? found.join(" ") : undefined;
};

/** Why a category changed; undefined where nothing says so. */
export function conceptReason(
  before: EditionConcept | undefined,
  after: EditionConcept | undefined,
  kinds: readonly ConceptChangeKind[],
  to: Pick<Edition, "concepts" | "reasons">,
): string | undefined {
  const written = own(to.reasons.concepts, (after ?? before)?.id ?? "");
  if (written !== undefined) return written;
  if (after?.status && kinds.some((kind) => kind === "split" || kind === "replaced" || kind === "retired"))
    return after.status.reason;
  if (!kinds.includes("added")) return undefined;
  const parents = to.concepts.filter(
    ({ status }) =>
      (status?.kind === "split" && status.into.includes(after?.id ?? "")) ||
      (status?.kind === "moved" && status.to === after?.id),
  );
  return parents.length > 0 ? `It takes over from ${listed(parents.map(({ prefLabel }) => prefLabel.en))}.` : undefined;
}

const placementReason = ({ reason, sections }: EditionWork["places"][number]): string | undefined =>
  reason ?? (sections.length > 0 ? `The survey places it there, section ${listed(sections)}.` : undefined);

const newOnes = <Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string): Item[] => {
  const known = new Set(before.map(keyOf));
  return after.filter((item) => !known.has(keyOf(item)));
};

/** Why a work changed; undefined where nothing says so. */
export function workReason(
  before: EditionWork | undefined,
  after: EditionWork | undefined,
  kinds: readonly WorkChangeKind[],
  { reasons }: { readonly reasons: ChangeReasons },
): string | undefined {
  const written = own(reasons.works, (after ?? before)?.id ?? "");
  if (written !== undefined || !after) return written;
  const places = newOnes(before?.places ?? [], after.places, ({ concept, placedBy }) => `${concept} ${placedBy}`);
  if (!before) return nonEmpty(places.map(placementReason)) ?? after.background;
  const doubts = newOnes(before.places, after.places, ({ doubt = "" }) => doubt).filter((it) => !places.includes(it));
  const corrections = newOnes(before.corrections, after.corrections, ({ says, right }) => `${says} ${right}`);
  return nonEmpty([
    ...(kinds.includes("placed") ? places.map(placementReason) : []),
    ...(kinds.includes("corrected")
      ? [
          nonEmpty([...corrections.map(({ right }) => right), ...doubts.map(({ doubt }) => doubt)]) ??
            own(reasons.works, "*"),
        ]
      : []),
  ]);
}

const conceptKindsWithReason: readonly ConceptChangeKind[] = [
  "added",
  "renamed",
  "moved",
  "split",
  "replaced",
  "retired",
  "restored",
  "removed",
];

/** True for a change that readers are owed a reason for; a revised lesson speaks for itself. */
export function needsReason({ kinds }: { readonly kinds: readonly (ConceptChangeKind | WorkChangeKind)[] }): boolean {
  return kinds.some(
    (kind) =>
      kind === "placed" || kind === "corrected" || conceptKindsWithReason.some((withReason) => withReason === kind),
  );
}
