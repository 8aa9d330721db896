import { expect, test } from "vitest";
import { withoutIdleSpace } from "../../../../src/components/page/idle-space.ts";

test("whitespace beside blocks goes, that between words and links stays", () => {
  expect(withoutIdleSpace("<ul>\n  <li> <a>one</a> <a>two</a> </li>\n</ul>")).toBe(
    "<ul><li><a>one</a> <a>two</a></li></ul>",
  );
});

test("shapes close themselves; elements that may hold something do not", () => {
  expect(withoutIdleSpace('<svg><path d="M0 0"></path><g></g></svg><p></p>')).toBe(
    '<svg><path d="M0 0"/><g></g></svg><p></p>',
  );
});

test("what stands in pre, textarea and scripts stays as it is", () => {
  const code = '<pre>\n <p> a </p> </pre><script>"<path></path> <p> "</script>';
  expect(withoutIdleSpace(code)).toBe(code);
});
