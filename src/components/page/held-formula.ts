/** What follows a formula in a sentence without a space stays on its line; browsers would break there, as after a picture. */

const closing = /(<math data-tex=(?:(?!<\/math>).)*<\/math>)(<\/span>)?([.,;:!?)\]’”“]+)/gs;
const symbolBefore = /<span class="symbol"[^>]*>$/;

/** The same page, each formula in a sentence together with the mark behind it. */
export function withHeldFormulas(html: string): string {
  if (!html.includes("<math data-tex")) return html;
  return html.replace(closing, (whole, formula: string, end: string | undefined, mark: string, at: number) => {
    if (end === undefined) return `<span class="symbol">${formula}${mark}</span>`;
    return symbolBefore.test(html.slice(Math.max(0, at - 400), at)) ? `${formula}${mark}${end}` : whole;
  });
}
