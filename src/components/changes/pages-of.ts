/** How many pages the changes between two editions take. */
import { presentAddress, type Step } from "../../editions.ts";
import { pageNumbers } from "../list/pages.ts";

/** The number of pages. What no edition holds yet has one, because further ones would vanish with the next release. */
export function pagesOf({ address, changes }: Step): number {
  if (address === presentAddress) return 1;
  return pageNumbers(changes.concepts.length + changes.works.length).length;
}
