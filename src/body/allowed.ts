/**
 * Judges the text of an entry or lesson by its syntax tree, before anything is compiled: what is not on a list is refused.
 * MDX is code, and whoever may send a text must not be able to send code with it.
 */
import type { Nodes, Root } from "mdast";
import { components, htmlElements, lessonComponents } from "./components.ts";
import { type Dialect, parseBody, parsePlain } from "./parse.ts";
import { walk } from "./walk.ts";

/** What may be wrong with a text. */
export type RefusalKind =
  | "import-export"
  | "expression"
  | "unknown-component"
  | "component-attribute"
  | "html-element"
  | "event-handler"
  | "unsafe-link"
  | "image"
  | "prose-sign"
  | "lesson-mathematics"
  | "text-syntax";

/** One refused thing; line and column are counted from 1 within the text. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly line: number;
  readonly column: number;
  /** What was received: a tag, an attribute, an address, a sign with the words around it. */
  readonly subject: string;
  /** What narrows it down: the component of an attribute, the reason of a parser. */
  readonly detail: string;
}

/** Markdown that no list needs to name: it holds nothing but words, structure and addresses. */
const markdown = new Set(
  [
    "root paragraph heading text emphasis strong delete inlineCode code break thematicBreak blockquote list listItem",
    "table tableRow tableCell link linkReference image imageReference definition footnoteDefinition footnoteReference",
    "math inlineMath",
  ].flatMap((names) => names.split(" ")),
);

/** An attribute of a tag in MDX. */
interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

type TreeNode = Nodes | { type: string; name: string | null; attributes: Attribute[]; position?: Nodes["position"] };

const shortened = (text: string): string => {
  const line = text.trim().split("\n")[0] ?? "";
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
};

const startOf = ({ position }: TreeNode): number => position?.start.offset ?? 0;

const isOwn = (table: object, name: string): boolean => Object.hasOwn(table, name);

/** The attributes that an element or component may have; undefined for one that is not on the lists. */
function attributesOf(name: string, dialect: Dialect): readonly string[] | undefined {
  if (isOwn(htmlElements, name)) return htmlElements[name];
  if (dialect === "entry") return isOwn(components, name) ? [] : undefined;
  const known = isOwn(lessonComponents, name) ? lessonComponents[name] : undefined;
  return known && [...known.required, ...known.optional];
}

/** True for an address that can only be followed: https, http, mailto, within the site, within the page. */
export function isSafeAddress(address: string): boolean {
  // No address has these, RFC 3986, appendix A; in Markdown they would be read as the begin of an element.
  if (/[<>]/.test(address)) return false;
  // Browsers drop control characters and blanks before they read the scheme, https://url.spec.whatwg.org/#url-parsing
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\p{Cc}\p{Z}]/gu, ""))?.[1];
  return scheme === undefined || /^(?:https?|mailto)$/i.test(scheme);
}

class Judge {
  readonly refusals: Refusal[] = [];
  readonly #text: string;
  readonly #dialect: Dialect;

  constructor(text: string, dialect: Dialect) {
    this.#text = text;
    this.#dialect = dialect;
  }

  refuse(kind: RefusalKind, offset: number, subject: string, detail = ""): void {
    const before = this.#text.slice(0, offset).split("\n");
    const column = (before.at(-1)?.length ?? 0) + 1;
    this.refusals.push({ kind, line: before.length, column, subject: shortened(subject), detail });
  }

  /** Walks a tree; `plain` says that it was read without MDX, so that signs in the words count too. */
  walk(tree: Root, plain: boolean): void {
    walk(tree, (node: TreeNode) => {
      this.#judge(node);
      if (!plain) return;
      const start = startOf(node);
      const source = this.#source(node);
      if (node.type === "text") this.#signs(source, start);
      if (node.type === "html") this.#html(source, start);
      if (node.type === "link" && source.startsWith("<")) this.refuse("prose-sign", start, source, "address");
      if (node.type === "paragraph" && node.position?.start.column === 1 && /^(?:import|export)\s/.test(source))
        this.refuse("import-export", start, source);
    });
  }

  #source({ position }: TreeNode): string {
    return this.#text.slice(position?.start.offset ?? 0, position?.end.offset ?? position?.start.offset ?? 0);
  }

  #judge(node: TreeNode): void {
    const start = startOf(node);
    switch (node.type) {
      case "mdxjsEsm":
        this.refuse("import-export", start, this.#source(node));
        return;
      case "mdxFlowExpression":
      case "mdxTextExpression":
        this.refuse("expression", start, this.#source(node));
        return;
      case "mdxJsxFlowElement":
      case "mdxJsxTextElement":
        this.#element(node as { name: string | null; attributes: Attribute[] }, start);
        return;
      case "link":
      case "definition": {
        const { url } = node as { url: string };
        if (!isSafeAddress(url)) this.refuse("unsafe-link", start, url);
        return;
      }
      case "image": {
        const { url, alt } = node as { url: string; alt?: string | null };
        if (!/^\/(?!\/)/.test(url)) this.refuse("image", start, url, "remote");
        else if (!alt?.trim()) this.refuse("image", start, url, "alt");
        return;
      }
      case "imageReference":
        this.refuse("image", start, this.#source(node), "reference");
        return;
      case "html":
        return;
      default:
        if (!markdown.has(node.type))
          this.refuse("text-syntax", start, this.#source(node), `“${node.type}” is not on the list`);
    }
  }

  #element({ name, attributes }: { name: string | null; attributes: Attribute[] }, start: number): void {
    const allowed = this.#tag(name ?? "", start);
    for (const attribute of attributes) {
      const label = attribute.name ?? "...";
      if (/^on/i.test(label)) this.refuse("event-handler", start, label, name ?? "");
      else if (!allowed) continue;
      else if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string")
        this.refuse("component-attribute", start, label, `${name} expression`);
      else if (!allowed.includes(label)) this.refuse("component-attribute", start, label, `${name} unknown`);
    }
    if (this.#dialect === "lesson" && name !== null && isOwn(lessonComponents, name))
      for (const required of lessonComponents[name]?.required ?? [])
        if (!attributes.some((attribute) => attribute.name === required))
          this.refuse("component-attribute", start, required, `${name} missing`);
  }

  /** Refuses a tag that is not on the lists; returns its attributes where it is. */
  #tag(name: string, start: number): readonly string[] | undefined {
    const allowed = attributesOf(name, this.#dialect);
    if (!allowed) this.refuse(/^[a-z]/.test(name) ? "html-element" : "unknown-component", start, name);
    return allowed;
  }

  /** Signs in words that MDX takes for code: an opening brace, a less-than sign. */
  #signs(source: string, start: number): void {
    for (const { 0: sign, index } of source.matchAll(/\\.|[{<]/gs))
      if (sign.length === 1) this.refuse("prose-sign", start + index, this.#around(start + index), sign);
  }

  /** The words around a sign, so that an author finds the place. */
  #around(offset: number): string {
    const before = /\S*[^\S\n]?\S*$/.exec(this.#text.slice(Math.max(0, offset - 24), offset))?.[0] ?? "";
    const after = /^.\S*[^\S\n]?\S*/.exec(this.#text.slice(offset, offset + 24))?.[0] ?? "";
    return before.trimStart() + after;
  }

  /** Tags of a text that MDX could not read. */
  #html(source: string, start: number): void {
    if (source.startsWith("<!")) {
      this.refuse("html-element", start, source.startsWith("<!--") ? "<!--" : source);
      return;
    }
    for (const match of source.matchAll(/<([A-Za-z][\w.:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)/g)) {
      const [, name = "", attributes = ""] = match;
      if (!this.#tag(name, start + match.index)) continue;
      const handler = /\s(on\w+)\s*=/i.exec(attributes)?.[1];
      if (handler) this.refuse("event-handler", start + match.index, handler, name);
      const unquoted = attributes.replace(/"[^"]*"|'[^']*'/g, "");
      if (unquoted.includes("{")) this.refuse("expression", start + match.index, source);
    }
  }
}

/** A text judged: its syntax tree where it could be read, and everything in it that is refused, in its order. */
export interface Judgement {
  readonly tree: Root | undefined;
  /** Empty means: safe to set, and to compile where it is a lesson. */
  readonly refusals: readonly Refusal[];
}

/** Judges a text. Never throws, whatever it holds. */
export function judgeText(text: string, dialect: Dialect): Judgement {
  const judge = new Judge(text, dialect);
  const parsed = parseBody(text, dialect);
  const tree = "tree" in parsed ? parsed.tree : undefined;
  if ("tree" in parsed) judge.walk(parsed.tree, false);
  else {
    judge.walk(parsePlain(text), true);
    const { line, column, reason } = parsed.problem;
    if (judge.refusals.length === 0)
      judge.refusals.push({ kind: "text-syntax", line, column, subject: "", detail: reason });
  }
  const refusals = dialect === "lesson" && text.includes("$") ? withDollars(text, judge) : judge.refusals;
  return { tree, refusals: [...refusals].sort((a, b) => a.line - b.line || a.column - b.column) };
}

/**
 * Judges a text by a tree that another parser made of it. Two parsers may differ on what is code,
 * so a text is also judged by the tree of the compiler that would run it.
 */
export function judgeTree(tree: Root, text: string, dialect: Dialect): readonly Refusal[] {
  const judge = new Judge(text, dialect);
  judge.walk(tree, false);
  return judge.refusals;
}

/** Lessons set mathematics by components, so a formula in dollar signs is told as such, and the braces in it are not told again. */
function withDollars(text: string, judge: Judge): Refusal[] {
  let refusals = judge.refusals;
  walk(parsePlain(text), (node) => {
    if (node.type !== "math" && node.type !== "inlineMath") return;
    const { start, end } = node.position ?? {};
    if (!start || !end) return;
    const after = ({ line, column }: Refusal): boolean =>
      line > start.line || (line === start.line && column >= start.column);
    const before = ({ line, column }: Refusal): boolean =>
      line < end.line || (line === end.line && column < end.column);
    const subject = shortened(text.slice(start.offset, end.offset));
    refusals = refusals.filter((refusal) => !(after(refusal) && before(refusal)));
    refusals.push({ kind: "lesson-mathematics", line: start.line, column: start.column, subject, detail: "" });
  });
  return refusals;
}
