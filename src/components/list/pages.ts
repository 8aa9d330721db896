/** The pages of a list. Runs at build and in the browser. */

/** Rows on one page of a list: with them a page stays within one TCP window and 1,500 elements. */
export const rowsPerPage = 36;

/** The pages to link from one of them: the first, the last, those around it, and undefined for a gap. */
export function shownPages(page: number, pages: number): (number | undefined)[] {
  const wanted = [1, page - 2, page - 1, page, page + 1, page + 2, pages];
  const shown = [...new Set(wanted)].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
  return shown.flatMap((number, index) => {
    const gap = index > 0 && number - (shown[index - 1] ?? 0) > 1;
    return gap ? [undefined, number] : [number];
  });
}

/** The numbers of the pages that a list of so many rows has; at least one. */
export function pageNumbers(rows: number): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(rows / rowsPerPage)) }, (_, index) => index + 1);
}

/** The address of one page of a list. */
export function pageAddress(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}
