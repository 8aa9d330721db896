/** Text inside XML 1.0, https://www.w3.org/TR/xml/ */

// The characters that XML 1.0 allows besides tab and line ends; everything else makes a file that no parser reads.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Any text for an element or an attribute: escaped, lone surrogates and forbidden characters replaced by U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(forbidden, "\ufffd")
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** An element with attributes and, where given, content that is XML already. Attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  content: string | readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${escapeXml(value)}"`))
    .join("");
  const inner = typeof content === "string" ? content : content.join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** A whole document around its root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
