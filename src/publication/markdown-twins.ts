/** Markdown of the pages that are no entries and no categories, made from what they show, and kept between builds by it. */
import { Worker } from "node:worker_threads";
import type { Element, ElementContent, Root } from "hast";
import { type Handle, toMdast } from "hast-util-to-mdast";
import type { Nodes } from "mdast";
import { toString as hastText } from "mdast-util-to-string";
import { htmlToHast } from "satteri";
import { mdastToMarkdown } from "../body/to-markdown.ts";
import { besidePage } from "../exports/page-file.ts";
import { KeptValues } from "../sources/cache.ts";
import type { OutputFiles } from "./output-files.ts";

/** What is on a page for hands and eyes only. */
const leftOut = new Set([
  "svg",
  "button",
  "form",
  "script",
  "style",
  "template",
  "noscript",
  "input",
  "select",
  "dialog",
]);

const isElement = (node: unknown): node is Element =>
  typeof node === "object" && node !== null && (node as Element).type === "element";

function find(node: Root | Element, matches: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    const found = matches(child) ? child : find(child, matches);
    if (found) return found;
  }
  return undefined;
}

const classesOf = ({ properties }: Element): readonly unknown[] =>
  Array.isArray(properties.className) ? properties.className : [];

function prune(node: Element): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    if (leftOut.has(child.tagName) || classesOf(child).includes("needs-script")) return [];
    return [child.tagName === "math" ? child : prune(child)];
  });
  return { ...node, children };
}

/** A formula by the LaTeX that it carries. */
const math: Handle = (_, node: Element) => {
  const annotation = find(node, ({ tagName }) => tagName === "annotation");
  const value = annotation ? hastText(annotation as unknown as Nodes) : String(node.properties.dataTex ?? "");
  const type = node.properties.display === "block" ? "math" : "inlineMath";
  return { type, value } as never;
};

/** The main part of a page as Markdown with full addresses; `page` is its own full address. */
export function pageToMarkdown(html: string, page: string): string {
  const main = find(htmlToHast(mainPart(html), { fragment: true }) as Root, ({ tagName }) => tagName === "main");
  if (!main) throw new Error(`The page ${page} has no main part.`);
  const tree = toMdast({ type: "root", children: [prune(main)] } as Root, { handlers: { math } });
  const complete = (node: Nodes): void => {
    if ("url" in node && !/^[a-z][a-z0-9+.-]*:/i.test(node.url)) node.url = new URL(node.url, page).href;
    if ("children" in node) for (const child of node.children) complete(child);
  };
  complete(tree);
  return mdastToMarkdown(tree);
}

/** Changes with every change in what this file writes. */
const writerVersion = "2";

const isText = (kept: unknown): kept is string => typeof kept === "string";

const mainPart = (html: string): string => /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? "";

/** What the other thread is asked: the full address of a page and its main part. Undefined says that nothing more will come. */
export type TwinQuestion = { readonly key: string; readonly page: string; readonly main: string } | undefined;

/** What it answers. */
export interface TwinAnswer {
  readonly key: string;
  readonly markdown: string;
}

/** The twins of one build. Those that are not kept are made on another thread, beside the rendering. */
export class MarkdownTwins {
  readonly #output: OutputFiles;
  readonly #absolute: (address: string) => string;
  readonly #kept = new KeptValues("page-markdown", writerVersion, isText);
  /** Files that wait for the Markdown of a key. */
  readonly #waiting = new Map<string, string[]>();
  #worker: Worker | undefined;
  #ended: Promise<void> = Promise.resolve();

  constructor(output: OutputFiles, absolute: (address: string) => string) {
    this.#output = output;
    this.#absolute = absolute;
  }

  /** Takes a page; one that has a twin already, made from its record, needs none. */
  add(address: string, html: string): void {
    const file = besidePage(address, "md").slice(1);
    if (this.#output.has(file)) return;
    const page = this.#absolute(address);
    const main = mainPart(html);
    const key = this.#kept.keyOf(`${page}\n${main}`);
    const markdown = this.#kept.recall(key);
    if (markdown !== undefined) this.#output.write(file, markdown);
    else this.#ask(file, { key, page, main });
  }

  #ask(file: string, question: NonNullable<TwinQuestion>): void {
    const others = this.#waiting.get(question.key);
    this.#waiting.set(question.key, [...(others ?? []), file]);
    if (others) return;
    this.#worker ??= this.#begin();
    this.#worker.postMessage(question satisfies TwinQuestion);
  }

  #begin(): Worker {
    const worker = new Worker(new URL("./markdown-twins-worker.ts", import.meta.url));
    this.#ended = new Promise((resolve, reject) => {
      worker.on("message", ({ key, markdown }: TwinAnswer) => {
        this.#kept.keep(key, markdown);
        try {
          for (const file of this.#waiting.get(key) ?? []) this.#output.write(file, markdown);
        } catch (failure) {
          reject(failure);
        }
        this.#waiting.delete(key);
      });
      worker.on("error", reject);
      worker.on("exit", () => resolve());
    });
    // Where a page fails first, nobody waits for the twins any more.
    this.#ended.catch(() => {});
    return worker;
  }

  /** Waits until the last twin is written. */
  async end(): Promise<void> {
    this.#worker?.postMessage(undefined satisfies TwinQuestion);
    await this.#ended;
    this.#kept.save();
  }
}
