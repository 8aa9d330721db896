/** Makes any text safe to stand on one line of any format: valid Unicode, composed, no control characters, single spaces. */

// Besides controls, the noncharacters of Unicode, which XML forbids, and the separators that some readers take for line ends.
const notForOneLine = /[\p{Cc}\u2028\u2029\ufffe\uffff]+/gu;

/** Printable ASCII with single spaces inside, as nearly every text is, stands on one line already. */
const isOneLine = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** The text on one line; lone surrogates become U+FFFD, and accents are joined to their letters where Unicode has the pair. */
export function oneLine(text: string): string {
  if (isOneLine.test(text)) return text;
  return text.toWellFormed().normalize("NFC").replace(notForOneLine, " ").replace(/\s+/g, " ").trim();
}
