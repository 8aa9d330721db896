/** Ways of reading that axe does not judge, on every type of page: forced colours, large text, no motion, the keyboard. (The size of targets it does.) */
import { expect, test } from "vitest";
import { browsing } from "../support/browse.ts";
import { pageTypes } from "../support/page-types.ts";

const site = browsing();

test.each(pageTypes)(
  "%s can be read in forced colours, without motion, shows where the focus is, and grows with the reader's text",
  async (address) => {
    const { page } = await site.open(address, { forcedColors: "active", reducedMotion: "reduce" });
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === "running").length,
    );
    expect(moving).toBe(0);
    // Of the whole page the first dozen stops of the Tab key, in the header and in what follows it.
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return "left the page";
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const visible =
          width > 0 && height > 0 && (outlineStyle !== "none" ? parseFloat(outlineWidth) > 0 : boxShadow !== "none");
        return visible || element.outerHTML.slice(0, 120);
      });
      if (seen === "left the page") break;
      expect(seen).toBe(true);
    }

    // To twice its size, without cutting or scrolling sideways.
    // What a reader sets in the browser: 16 px become 32, in lengths and in media queries.
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
    await page.reload();
    const findings = await page.evaluate(() => {
      const size = Number.parseFloat(
        getComputedStyle(document.querySelector("main p, main td, main li") ?? document.body).fontSize,
      );
      const { scrollWidth, clientWidth } = document.documentElement;
      const cut = [...document.querySelectorAll("main h1, main h2, main p, main button, header a")].filter(
        (element) => {
          const { overflow, textOverflow } = getComputedStyle(element);
          return (
            (overflow === "hidden" || textOverflow === "ellipsis") &&
            element.scrollHeight > element.clientHeight + 2 &&
            element.clientHeight > 4
          );
        },
      );
      return {
        grown: size >= 24,
        sideways: scrollWidth - clientWidth,
        cut: cut.map(({ outerHTML }) => outerHTML.slice(0, 120)),
      };
    });
    expect(findings).toEqual({ grown: true, sideways: 0, cut: [] });
    await page.context().close();
  },
);
