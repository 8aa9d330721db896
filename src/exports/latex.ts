/** Text for LaTeX and BibTeX: what is special there is named, accents are commands that every BibTeX since 1988 can sort and shorten. */

const named: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  ß: "{\\ss}",
  æ: "{\\ae}",
  Æ: "{\\AE}",
  œ: "{\\oe}",
  Œ: "{\\OE}",
  ø: "{\\o}",
  Ø: "{\\O}",
  ł: "{\\l}",
  Ł: "{\\L}",
  ı: "{\\i}",
  å: "{\\aa}",
  Å: "{\\AA}",
};

/** Accents by combining character, https://www.ctan.org/pkg/encguide */
const accents: Readonly<Record<string, string>> = {
  "\u0300": "`",
  "\u0301": "'",
  "\u0302": "^",
  "\u0303": "~",
  "\u0304": "=",
  "\u0306": "u",
  "\u0307": ".",
  "\u0308": '"',
  "\u030a": "r",
  "\u030b": "H",
  "\u030c": "v",
  "\u0323": "d",
  "\u0327": "c",
  "\u0328": "k",
};

/** A Latin letter with one accent as a command, `{\"u}`; undefined for everything else. */
function accented(character: string): string | undefined {
  const [letter = "", mark = "", ...more] = character.normalize("NFD");
  const command = accents[mark];
  if (command === undefined || more.length > 0 || !/[A-Za-z]/.test(letter)) return undefined;
  return /[a-zA-Z]/.test(command) ? `{\\${command}{${letter}}}` : `{\\${command}${letter}}`;
}

// Two hyphens, two quotes, or a mark before a quote would join to another character in print.
const ligature = /([-`',])(?=\1)|[?!](?=`)/g;

/** What stands for itself in LaTeX is not asked about: all but signs that are named, and everything beyond ASCII. */
const special = /[\\{}~^<>|&%$#_]|\P{ASCII}/gu;

/** The text as LaTeX. What has no command (dashes, other scripts, emoji) stays as it is, in UTF-8; braces are always balanced. */
export function toLatex(text: string): string {
  return text
    .replace(special, (character) => named[character] ?? accented(character) ?? character)
    .replace(ligature, "$&{}");
}

/** An address inside braces: percent-encodes what would unbalance them. */
export function toLatexAddress(address: string): string {
  return address.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}
