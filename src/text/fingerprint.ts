/** A short sign of a text that changes when the text does. Not for secrets: it only tells files of different builds apart. */

/** FNV-1a over 32 bits in base 36, http://www.isthe.com/chongo/tech/comp/fnv/ */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
