/** What must hold before an edition is made. Each refusal says what to do, because it is read by whoever makes the release. */
import { needsReason } from "../exports/editions/change-reasons.ts";
import type { EditionChanges } from "../exports/editions/changes.ts";
import { versionPattern } from "../schema/edition.ts";
import { compareVersions, reasonsFile } from "../sources/editions.ts";

/** What keeps a release from being made, in words for whoever makes it. */
export class Refusal extends Error {}

/** Throws unless the version is new and higher than every other. */
export function expectNewVersion(version: string, editions: readonly { readonly version: string }[]): void {
  if (!versionPattern.test(version))
    throw new Refusal(`"${version}" is not a version: write three numbers, for example 1.2.0.`);
  const newest = editions.at(-1);
  if (editions.some((edition) => edition.version === version))
    throw new Refusal(`Edition ${version} exists; an edition is never made again. The newest is ${newest?.version}.`);
  if (newest && compareVersions(version, newest.version) < 0)
    throw new Refusal(`Edition ${version} would be older than the newest, ${newest.version}. Choose a higher version.`);
}

/** Throws where a change that readers will ask about has no reason, or a reason is about nothing. */
export function expectReasons(changes: EditionChanges): void {
  const all = [...changes.concepts, ...changes.works];
  const without = all.filter((change) => needsReason(change) && change.reason === undefined);
  const { concepts, works } = changes.edition.reasons;
  const idle = [
    ...Object.keys(concepts).filter((id) => !changes.concepts.some((change) => change.id === id)),
    ...Object.keys(works).filter((id) => id !== "*" && !changes.works.some((change) => change.id === id)),
  ];
  const lines = [
    ...without.map(({ id, kinds }) => `  ${id}: ${kinds.join(", ")}, without a reason`),
    ...idle.map((id) => `  ${id}: has a reason, but did not change since ${changes.from}`),
  ];
  if (lines.length > 0)
    throw new Refusal(
      `Readers want to know why. Write one sentence for each in ${reasonsFile}, or mend the name:\n${lines.join("\n")}`,
    );
}
