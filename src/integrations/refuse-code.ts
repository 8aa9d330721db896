/** The last gate before Astro's MDX compiler: a text that would become more than words and listed components is refused. */
import { mdxToMdast } from "satteri";
import { judgeText, judgeTree, type Refusal } from "../body/allowed.ts";
import { findTooMuch, isFenceProblem, normaliseText, splitFrontMatter } from "../sources/front-matter.ts";

/** What the compiler's own parser finds; a text that it cannot read is refused as well. */
function judgeByCompiler(text: string): readonly Refusal[] {
  try {
    return judgeTree(mdxToMdast(text) as Parameters<typeof judgeTree>[0], text, "lesson");
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [{ kind: "text-syntax", line: 1, column: 1, subject: "", detail }];
  }
}

/**
 * Throws where a text holds code, HTML or unsafe links, with the first place; the check tells the author all of them. One that the
 * check `found` good is judged by the compiler's own parser alone.
 */
export function refuseCode(raw: string, path: string, found?: "good"): void {
  const text = normaliseText(raw);
  const tooMuch = findTooMuch(text);
  if (tooMuch)
    throw new Error(
      `${path}:${tooMuch.line}:1 The file is too large or too deep, so it is not compiled; see npm run check.`,
    );
  const split = splitFrontMatter(text);
  if (isFenceProblem(split) && /^\s*(?:---|\+\+\+)/.test(text))
    throw new Error(`${path}:${split.line}:1 The front matter has no clear end, so the text is not compiled.`);
  const { body, bodyLine } = isFenceProblem(split) ? { body: text, bodyLine: 1 } : split;
  const refusals = found === "good" ? [] : judgeText(body, "lesson").refusals;
  const [first] = [...refusals, ...judgeByCompiler(body)];
  if (!first) return;
  const place = `${path}:${first.line + bodyLine - 1}:${first.column}`;
  throw new Error(`${place} ${first.kind}: ${first.subject || first.detail} is refused, so the text is not compiled.`);
}
