import { expect, test } from "vitest";
import { TextResponse } from "../../../../src/components/page/text-response.ts";

const like = new Response("other", { status: 404, headers: { "content-type": "text/html" } });

test("a text comes out as text and as bytes, with the status and the headers of the other response", async () => {
  expect(await new TextResponse("Häl🌍", like).text()).toBe("Häl🌍");
  const response = new TextResponse("Häl🌍", like);
  expect(new TextDecoder().decode(await response.arrayBuffer())).toBe("Häl🌍");
  expect([response.status, response.headers.get("content-type")]).toEqual([404, "text/html"]);
});
