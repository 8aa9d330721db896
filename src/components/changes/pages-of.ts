/** How many pages the changes between two editions take. */
import { presentAddress, type Step } from "../../editions.ts";
import { pageNumbers } from "../list/pages.ts";

/** The number of pages. What changed since the newest edition stays on one, because its further pages would end with the next release. */
export function pagesOf({ address, changes }: Step): number {
  if (address === presentAddress) return 1;
  return pageNumbers(changes.concepts.length + changes.works.length).length;
}
