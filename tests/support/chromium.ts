/** A real Chromium: the installed one where there is one, else the one that comes from the package registry. */
import { existsSync } from "node:fs";
import packaged from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

// Chromium asks hosts of its own at every start; on a closed network these requests only cost time.
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  "--no-sandbox",
  "--disable-gpu",
];

/** Where that Chromium is. `CHROMIUM_PATH` names another one. */
export async function chromiumPath(): Promise<string> {
  return process.env.CHROMIUM_PATH ?? installed.find((path) => existsSync(path)) ?? (await packaged.executablePath());
}

/** Starts it without a window. */
export async function startChromium(): Promise<Browser> {
  // The package recommends flags that switch off web security and processes; the tests want a browser as readers have it.
  return chromium.launch({ executablePath: await chromiumPath(), args: quiet });
}
