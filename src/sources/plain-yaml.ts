/**
 * Reads the plain YAML in which entries are written, twenty times as fast as a reader that knows all of YAML and every place:
 * maps and lists by indentation, values in one line, lists and maps in brackets within a line. It is strict: whatever else it meets
 * (comments, anchors, texts over several lines, mistakes) it declines, and the whole text is read by the YAML library instead.
 * What it accepts it reads as the library does; the tests compare the two.
 */

/** What was read. */
export interface PlainYaml {
  readonly value: unknown;
  /** Every text that stands without quotes, in order. */
  readonly bare: readonly string[];
  /** The offset of every value and of every field's name, in the order in which they stand; -1 for a value that is left out. */
  readonly places: readonly number[];
}

/** Thrown at what is not plain enough. */
const declined = new Error("This YAML is not plain.");

// Tabs and other characters that nobody sees are left to the library.
const unusual = /[[\p{Cc}\p{Zl}\p{Zp}\uFEFF]--\n]/v;

// Words that would be no names of fields: https://yaml.org/spec/1.2.2/#103-core-schema, and what JavaScript does not take for one.
const key = /(?!(?:null|true|false|__proto__):)[a-z_][\w-]{0,99}:(?: +|$)/iy;
const item = /- +/y;
const doubleQuoted = /"(?:[^"\\]|\\["\\/nt])*"/y;
const singleQuoted = /'(?:[^']|'')*'/y;
const bareToEnd = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=\d)).*/y;
const bareInBrackets = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=\d))[^,[\]{}]*/y;

// A colon that makes a field, and a sign that begins a comment.
const notBare = /:(?: |$)| #/;

/** A value without quotes, as the core schema takes it. */
function resolved(text: string): unknown {
  if (/^[a-z~]/i.test(text)) {
    if (/^(?:~|null|Null|NULL)$/.test(text)) return null;
    if (/^(?:true|True|TRUE)$/.test(text)) return true;
    return /^(?:false|False|FALSE)$/.test(text) ? false : text;
  }
  if (/^[-+]?\d+$/.test(text)) return Number.parseInt(text, 10);
  if (/^[-+]?(?:\.\d+|\d+\.\d*)$/.test(text)) return Number.parseFloat(text);
  // Numbers that no entry writes: octal, hexadecimal, with exponent, infinite.
  if (/^(?:0[ox][\da-f]+|[-+]?[\d.]+e[-+]?\d+|[-+]?\.(?:inf|nan))$/i.test(text)) throw declined;
  return text;
}

class Reader {
  readonly bare: string[] = [];
  readonly places: number[] = [];
  readonly #lines: readonly string[];
  #index = -1;
  #line = "";
  /** Where in the text the line begins. */
  #start = -1;
  /** Where in the line the reader stands. */
  #at = -1;

  constructor(text: string) {
    this.#lines = text.split("\n");
    this.#nextLine();
  }

  /** The whole text, which is a map. */
  all(): unknown {
    if (this.#at !== 0) throw declined;
    const map = this.#map();
    // Whatever is indented too far or too little was left behind.
    if (this.#at >= 0) throw declined;
    return map;
  }

  /** Goes to the first sign of the next line that has any; at the end to -1. */
  #nextLine(): void {
    for (this.#index++; this.#index < this.#lines.length; this.#index++) {
      this.#start += this.#line.length + 1;
      this.#line = this.#lines[this.#index] ?? "";
      this.#at = 0;
      this.#skipBlanks();
      if (this.#at < this.#line.length) return;
    }
    this.#line = "";
    this.#at = -1;
  }

  /** What stands here, which must look so; the reader then stands behind it. */
  #take(pattern: RegExp): string {
    const from = this.#at;
    pattern.lastIndex = from;
    if (!pattern.test(this.#line)) throw declined;
    this.#at = pattern.lastIndex;
    return this.#line.slice(from, this.#at);
  }

  #skipBlanks(): void {
    while (this.#line[this.#at] === " ") this.#at++;
  }

  /** The name of a field, which must stand here; `inside` is what has been read of its map. */
  #name(inside: object): string {
    this.#note();
    const name = this.#take(key).split(":", 1)[0] ?? "";
    if (Object.hasOwn(inside, name)) throw declined;
    return name;
  }

  /** Notes that something begins here. */
  #note(): void {
    this.places.push(this.#start + this.#at);
  }

  #isItem(): boolean {
    return this.#line[this.#at] === "-";
  }

  /** A map whose first field stands here. */
  #map(): unknown {
    const column = this.#at;
    const map: Record<string, unknown> = {};
    this.#note();
    do {
      const name = this.#name(map);
      map[name] = this.#at < this.#line.length ? this.#lastValue() : this.#below(column);
    } while (this.#at === column);
    return map;
  }

  /** What stands below the name of a field: a block further in, a list that may stand as far out as the name, or nothing. */
  #below(column: number): unknown {
    this.#nextLine();
    if (this.#at > column) return this.#isItem() ? this.#list() : this.#map();
    if (this.#at === column && this.#isItem()) return this.#list();
    this.places.push(-1);
    return null;
  }

  /** A list whose first item stands here. */
  #list(): unknown {
    const column = this.#at;
    const list: unknown[] = [];
    this.#note();
    do {
      this.#take(item);
      key.lastIndex = this.#at;
      list.push(key.test(this.#line) ? this.#map() : this.#lastValue());
    } while (this.#at === column && this.#isItem());
    return list;
  }

  /** A value that ends with its line. */
  #lastValue(): unknown {
    const value = this.#value(bareToEnd);
    this.#skipBlanks();
    if (this.#at < this.#line.length) throw declined;
    this.#nextLine();
    return value;
  }

  #value(bare: RegExp): unknown {
    this.#note();
    switch (this.#line[this.#at]) {
      case '"': {
        const quoted = this.#take(doubleQuoted);
        return quoted.includes("\\") ? JSON.parse(quoted) : quoted.slice(1, -1);
      }
      case "'":
        return this.#take(singleQuoted).slice(1, -1).replaceAll("''", "'");
      case "[":
        return this.#listInBrackets();
      case "{":
        return this.#mapInBrackets();
      default:
        return this.#bareValue(bare);
    }
  }

  #bareValue(pattern: RegExp): unknown {
    const text = this.#take(pattern).replace(/ +$/, "");
    if (notBare.test(text)) throw declined;
    const value = resolved(text);
    if (typeof value === "string") this.bare.push(value);
    return value;
  }

  /** Passes a bracket or comma with the blanks behind it. */
  #pass(): void {
    this.#at++;
    this.#skipBlanks();
  }

  #listInBrackets(): unknown {
    const list: unknown[] = [];
    this.#pass();
    while (this.#line[this.#at] !== "]") {
      list.push(this.#value(bareInBrackets));
      this.#between("]");
    }
    this.#at++;
    return list;
  }

  #mapInBrackets(): unknown {
    const map: Record<string, unknown> = {};
    this.#pass();
    while (this.#line[this.#at] !== "}") {
      const name = this.#name(map);
      map[name] = this.#value(bareInBrackets);
      this.#between("}");
    }
    this.#at++;
    return map;
  }

  /** What stands between two values in brackets: a comma, or the closing bracket, which is left to the caller. */
  #between(close: string): void {
    this.#skipBlanks();
    const sign = this.#line[this.#at];
    if (sign === close) return;
    if (sign !== ",") throw declined;
    this.#pass();
  }
}

/** Reads plain YAML; undefined for everything that is not plain, be it right or wrong. */
export function readPlainYaml(text: string): PlainYaml | undefined {
  if (unusual.test(text)) return undefined;
  try {
    const reader = new Reader(text);
    return { value: reader.all(), bare: reader.bare, places: reader.places };
  } catch (reason) {
    if (reason === declined) return undefined;
    throw reason;
  }
}

/** How many places a value takes: its own, those of what is in it, and of the names of fields. */
function placesOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  const inner = Object.values(value);
  return inner.reduce<number>((sum, it) => sum + placesOf(it), 1 + (Array.isArray(value) ? 0 : inner.length));
}

/**
 * The offset of the deepest value that exists on the way to a field, or of its name when `name` is wanted;
 * undefined for a value that is left out, whose place only the YAML library knows.
 */
export function placeIn(
  { value, places }: PlainYaml,
  path: readonly (string | number)[],
  name: boolean,
): number | undefined {
  let [inside, index, offset] = [value, 0, places[0]];
  for (const [depth, step] of path.entries()) {
    if (typeof inside !== "object" || inside === null || !Object.hasOwn(inside, step)) break;
    const named = Array.isArray(inside) ? 0 : 1;
    index++;
    for (const [it, value] of Object.entries(inside)) {
      if (it === String(step)) break;
      index += named + placesOf(value);
    }
    if (!name || depth < path.length - 1) offset = places[index + named];
    else if (named) offset = places[index];
    inside = (inside as Record<string | number, unknown>)[step];
    index += named;
  }
  return offset === -1 ? undefined : offset;
}
