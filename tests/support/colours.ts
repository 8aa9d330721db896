/** Reads the colours of the tokens as a browser would, and measures contrast as WCAG defines it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const styles = join(import.meta.dirname, "../../src/styles");

/** The two themes of the site. */
export const themes = ["light", "dark"] as const;

/** The text of a style sheet of the site. */
export function readStyles(name: string): string {
  return readFileSync(join(styles, name), "utf8");
}

/** The colour of a token in a theme, as six hexadecimal digits. Throws where the token is no colour. */
export function tokenColour(token: string, theme: (typeof themes)[number]): string {
  const pair = readStyles("tokens.css").match(
    new RegExp(`--${token}: light-dark\\(#([0-9a-f]{3,6}), #([0-9a-f]{3,6})\\)`),
  );
  const found = pair?.[theme === "light" ? 1 : 2];
  if (!found) throw new Error(`tokens.css gives no pair of colours for --${token}.`);
  return found.length === 3 ? [...found].map((digit) => digit + digit).join("") : found;
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, from 1 to 21, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
