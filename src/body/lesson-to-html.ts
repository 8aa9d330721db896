/** Renders a lesson to HTML that needs nothing else: formulas as MathML, links and terms as the caller wants them. Pure. */
import type { Element, ElementContent } from "hast";
import { toMathMl } from "./math.ts";
import { parseBody } from "./parse.ts";
import { type ComponentCall, raw, treeToHtml } from "./to-html.ts";

/** What a lesson's links become. */
export interface LessonOptions {
  /** An address from the root of the site. */
  readonly href: (address: string) => string;
  /** A term of the glossary, at its first use; later uses are plain text. */
  readonly termHref: (id: string) => string;
}

const element = (tagName: string, properties: Element["properties"], children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

/** The components of lessons; they look as those of `components/lesson/` do. */
function lessonComponents(termHref: LessonOptions["termHref"]) {
  const explained = new Set<string>();
  return ({ name, attributes, children }: ComponentCall): ElementContent[] | undefined => {
    const { tex = "", says, id = "" } = attributes;
    switch (name) {
      case "Formula": {
        const caption = element("figcaption", {}, [{ type: "text", value: says ?? "" }]);
        return [element("figure", { className: ["formula"] }, [raw(toMathMl(tex, true)), caption])];
      }
      case "Symbol":
        return [element("span", { className: ["symbol"], title: says }, [raw(toMathMl(tex, false))])];
      case "Term": {
        if (explained.has(id)) return children;
        explained.add(id);
        return [element("a", { href: termHref(id) }, children)];
      }
      default:
        return undefined;
    }
  };
}

/** HTML of a lesson. Throws where it cannot be read, which the checks report first. */
export function lessonToHtml(text: string, { href, termHref }: LessonOptions): string {
  const parsed = parseBody(text, "lesson");
  if ("problem" in parsed) throw new Error(`Line ${parsed.problem.line}: ${parsed.problem.reason}`);
  return treeToHtml(parsed.tree, { href, component: lessonComponents(termHref) }).trim();
}
