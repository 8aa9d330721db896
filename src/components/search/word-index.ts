/** Words in alphabetical order with what they lead to: finds by beginning and by small typing errors, without a look at every word. */

/** The index. */
export interface WordIndex {
  /** Sorted by code unit, each once. */
  readonly words: readonly string[];
  /** The numbers to which the words lead; those of word i stand from `starts[i]` to `starts[i + 1]`. */
  readonly targets: Uint32Array;
  readonly starts: Uint32Array;
  /** For each word the letters that it shares with the one before. */
  readonly shared: Uint8Array;
}

/** A word near to a typed one. */
export interface Near {
  /** Place in `words`. */
  readonly word: number;
  readonly edits: number;
  /** True where the word only begins like this. */
  readonly beginning: boolean;
}

function sharedLetters(a: string, b: string): number {
  const most = Math.min(a.length, b.length, 255);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** Builds the index; `collect` is handed a function that takes each word with its target. */
export function buildWordIndex(collect: (add: (word: string, target: number) => void) => void): WordIndex {
  const found = new Map<string, number[]>();
  let amount = 0;
  collect((word, target) => {
    const targets = found.get(word);
    if (!targets) found.set(word, [target]);
    else if (targets.at(-1) !== target) targets.push(target);
    else return;
    amount++;
  });
  const words = [...found.keys()].sort();
  const targets = new Uint32Array(amount);
  const starts = new Uint32Array(words.length + 1);
  const shared = new Uint8Array(words.length);
  let next = 0;
  words.forEach((word, index) => {
    for (const target of found.get(word) ?? []) targets[next++] = target;
    starts[index + 1] = next;
    shared[index] = index === 0 ? 0 : sharedLetters(words[index - 1] ?? "", word);
  });
  return { words, targets, starts, shared };
}

/** The place of the first word that is not before a text. */
function firstFrom(words: readonly string[], text: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that begin with a text, from `from` up to and without `to`. The word itself, if there is one, comes first. */
export function beginningWith({ words, shared }: WordIndex, text: string): { from: number; to: number } {
  const from = firstFrom(words, text);
  if (!words[from]?.startsWith(text)) return { from, to: from };
  let to = from + 1;
  while (to < words.length && (shared[to] ?? 0) >= text.length) to++;
  return { from, to };
}

/** The targets of a word. */
export function targetsOf({ targets, starts }: WordIndex, word: number): Uint32Array {
  return targets.subarray(starts[word] ?? 0, starts[word + 1] ?? 0);
}

/**
 * The words within some edits of a typed one (insertions, deletions, replacements, swaps of neighbours), and those
 * that begin like this. The words are walked as the branches of a tree: what two neighbours share is compared once,
 * and a branch is left as soon as it has too many edits. https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
export function nearWords(index: WordIndex, typed: string, most: number, beginnings = false): Near[] {
  const { words, shared } = index;
  const width = typed.length + 1;
  // rows[d] holds the edits between the first d letters of the word and each beginning of what is typed.
  const rows: Uint8Array[] = [Uint8Array.from({ length: width }, (_, column) => Math.min(column, 255))];
  const best: number[] = [rows[0]?.[width - 1] ?? 255];
  const found: Near[] = [];
  let valid = 0;
  let left = Number.POSITIVE_INFINITY;
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? "";
    const common = shared[place] ?? 0;
    if (common >= left) {
      if (beginnings && (best[valid] ?? 255) <= most)
        found.push({ word: place, edits: best[valid] ?? 255, beginning: true });
      continue;
    }
    left = Number.POSITIVE_INFINITY;
    valid = Math.min(valid, common);
    while (valid < word.length && valid < typed.length + most) {
      const least = fillRow(rows, word, valid + 1, typed);
      best[valid + 1] = Math.min(best[valid] ?? 255, rows[valid + 1]?.[width - 1] ?? 255);
      if (least > most) {
        left = valid + 1;
        break;
      }
      valid++;
    }
    const whole = valid === word.length ? (rows[valid]?.[width - 1] ?? 255) : 255;
    if (whole <= most) found.push({ word: place, edits: whole, beginning: false });
    else if (beginnings && (best[valid] ?? 255) <= most)
      found.push({ word: place, edits: best[valid] ?? 255, beginning: true });
  }
  return found;
}

/** Fills the row of the first `depth` letters of a word and says its least number of edits. */
function fillRow(rows: Uint8Array[], word: string, depth: number, typed: string): number {
  const above = rows[depth - 1] as Uint8Array;
  const twoAbove = rows[depth - 2];
  const row = rows[depth] ?? new Uint8Array(above.length);
  rows[depth] = row;
  const letter = word.charCodeAt(depth - 1);
  const before = word.charCodeAt(depth - 2);
  row[0] = depth;
  let least = depth;
  for (let column = 1; column < row.length; column++) {
    const typedLetter = typed.charCodeAt(column - 1);
    let edits = Math.min(
      (above[column] ?? 0) + 1,
      (row[column - 1] ?? 0) + 1,
      (above[column - 1] ?? 0) + (letter === typedLetter ? 0 : 1),
    );
    if (twoAbove && column > 1 && letter === typed.charCodeAt(column - 2) && before === typedLetter)
      edits = Math.min(edits, (twoAbove[column - 2] ?? 0) + 1);
    row[column] = edits;
    if (edits < least) least = edits;
  }
  return least;
}
