/** Short signs of a text that change when the text does. Not for secrets: they only tell files of different builds apart. */

/** FNV-1a over 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** The same in base 36. */
export function fingerprint(text: string): string {
  return hash(text).toString(36);
}
