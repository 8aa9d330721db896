/**
 * Takes screenshots of the built site: `npm run screenshots -- <folder> <address> [<address> …]`,
 * each at 390, 820 and 1440 px, light and dark. Options: --full for the whole page, --width=390 for one width, --theme=dark for one theme.
 */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { startChromium } from "../support/chromium.ts";
import { serveFolder } from "../support/serve.ts";

const options = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const [folder = "screenshots", ...addresses] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const option = (name: string): string | undefined =>
  options.find((text) => text.startsWith(`--${name}=`))?.split("=")[1];
const widths = option("width")?.split(",").map(Number) ?? [390, 820, 1440];
const themes = (option("theme")?.split(",") ?? ["light", "dark"]) as ("light" | "dark")[];

mkdirSync(folder, { recursive: true });
const site = await serveFolder(resolve(option("dist") ?? "dist"), process.env.BASE_PATH ?? "/");
const browser = await startChromium();
try {
  for (const theme of themes) {
    for (const width of widths) {
      const page = await browser.newPage({
        viewport: { width, height: Math.round(width < 500 ? 844 : width * 0.7) },
        colorScheme: theme,
      });
      // As on a second page: the font is there from the first paint (it never comes late, see src/styles/tokens.css).
      await page.goto(`${site.origin}/404.html`, { waitUntil: "networkidle" });
      for (const address of addresses) {
        await page.goto(site.origin + address, { waitUntil: "networkidle" });
        const name = address.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "home";
        await page.screenshot({
          path: `${folder}/${name}-${width}-${theme}.png`,
          fullPage: options.includes("--full"),
        });
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
  await site.close();
}
