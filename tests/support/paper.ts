/** Brings a page to paper: its styles for it come with the reader's first gesture. */
import type { Page } from "playwright-core";

/** Moves the pointer, as everybody does on the way to the printer, and waits for the styles. */
export async function readyForPaper(page: Page): Promise<void> {
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await page.waitForFunction(() =>
    [...document.styleSheets].some(({ href, media }) => href !== null && media.mediaText === "print"),
  );
}
