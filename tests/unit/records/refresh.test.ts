/** Refreshing against a server on this machine that answers as arXiv and Crossref do. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Identifier } from "../../../src/records/identifier.ts";
import { politeFetch } from "../../../src/records/polite-fetch.ts";
import { type Refreshed, refreshRecords } from "../../../src/records/refresh.ts";
import { readRecord, recordText } from "../../../src/records/stored.ts";

const entry = (id: string, title: string, authors: readonly string[]) => `
  <entry>
    <id>http://arxiv.org/abs/${id}</id>
    <title>${title}</title>
    <updated>2025-11-20T10:00:00Z</updated>
    <published>2025-04-16T17:59:30Z</published>
    ${authors.map((name) => `<author><name>${name}</name><arxiv:affiliation>Somewhere</arxiv:affiliation></author>`).join("")}
  </entry>`;

const feed = (inside: string) => `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <title>arXiv Query</title>${inside}
</feed>`;

const known: Readonly<Record<string, string>> = {
  "2504.12360": entry("2504.12360v2", "WorldMem: Consistent\n  Simulation &amp; Memory", ["Zeqi Xiao", "Yushi Lan"]),
  "2504.00001": entry("2504.00001v1", "One Author", ["Jane Doe"]),
};

const crossref = {
  message: {
    title: ["Multimodal <i>Token</i> Fusion"],
    author: [
      { given: "Yikai", family: "Wang", sequence: "first" },
      { name: "A Team", sequence: "additional" },
    ],
    issued: { "date-parts": [[2022, 6]] },
    "published-print": { "date-parts": [[2022, 6]] },
    "published-online": { "date-parts": [[2022, 9, 27]] },
  },
};

let server: Server;
let origin: string;
let asked: { path: string; agent: string | undefined }[] = [];
let busy = 0;
let answer: string | undefined;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    asked.push({ path: request.url ?? "", agent: request.headers["user-agent"] });
    if (busy-- > 0) response.writeHead(503).end();
    else if (answer !== undefined) response.end(answer);
    else if (pathname === "/api/query")
      response.end(
        feed(
          (searchParams.get("id_list") ?? "")
            .split(",")
            .map((id) => known[id] ?? "")
            .join(""),
        ),
      );
    else if (pathname === "/works/10.1109%2Fcvpr52688.2022.01187") response.end(JSON.stringify(crossref));
    else response.writeHead(404).end("Resource not found.");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((done) => server.close(done)));

beforeEach(() => {
  asked = [];
  busy = 0;
  answer = undefined;
});

const arxiv = (value: string): Identifier => ({ kind: "arxiv", value });
const doi = (value: string): Identifier => ({ kind: "doi", value });

function refresh(identifiers: readonly Identifier[], stored = new Map()): Promise<Refreshed[]> {
  const fetchText = politeFetch({ userAgent: "atlas-test", pause: 1, tries: 3, timeout: 5000 });
  return refreshRecords(identifiers, {
    fetchText,
    today: "2026-03-01",
    stored,
    endpoints: { arxiv: origin, crossref: origin },
  });
}

test("arXiv ids are read in one request, with the day of reading and of the first version", async () => {
  const results = await refresh([arxiv("2504.12360"), arxiv("2504.00001")]);
  expect(asked).toEqual([{ path: "/api/query?id_list=2504.12360,2504.00001&max_results=2", agent: "atlas-test" }]);
  expect(results[0]).toEqual({
    identifier: arxiv("2504.12360"),
    record: {
      arxiv: "2504.12360",
      title: "WorldMem: Consistent Simulation & Memory",
      authors: ["Zeqi Xiao", "Yushi Lan"],
      date: "2025-04-16",
      source: "https://arxiv.org/abs/2504.12360",
      read: "2026-03-01",
    },
  });
  expect(results[1]).toMatchObject({ record: { authors: ["Jane Doe"] } });
});

test("a DOI is read from Crossref with its first day of publication and without markup", async () => {
  expect(await refresh([doi("10.1109/cvpr52688.2022.01187")])).toEqual([
    {
      identifier: doi("10.1109/cvpr52688.2022.01187"),
      record: {
        doi: "10.1109/cvpr52688.2022.01187",
        title: "Multimodal Token Fusion",
        authors: [{ family: "Wang", given: "Yikai" }, { literal: "A Team" }],
        date: "2022-06",
        source: "https://api.crossref.org/works/10.1109/cvpr52688.2022.01187",
        read: "2026-03-01",
      },
    },
  ]);
});

test("what nobody knows is told, and the rest is still read", async () => {
  const results = await refresh([arxiv("2504.99999"), arxiv("2504.00001"), doi("10.1000/none")]);
  expect(results.map((result) => ("failure" in result ? result.failure : "read"))).toEqual([
    "arXiv knows no paper 2504.99999.",
    "read",
    "Crossref knows no work doi:10.1000/none.",
  ]);
});

test("a busy service is asked again, and given up after some tries", async () => {
  busy = 2;
  expect(await refresh([arxiv("2504.00001")])).toMatchObject([{ record: { title: "One Author" } }]);
  expect(asked).toHaveLength(3);
  busy = 9;
  expect(await refresh([arxiv("2504.00001")])).toMatchObject([{ failure: expect.stringContaining("status 503") }]);
});

test.each([
  [
    "an error that comes with status 200",
    feed(
      `<entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><published>2025-01-01T00:00:00Z</published><author><name>arXiv api core</name></author></entry>`,
    ),
    "arXiv refused the request: Error.",
  ],
  ["a text that is no feed", "Rate exceeded.", "arXiv answered “Rate exceeded.” instead of a feed."],
])("%s is a failure", async (_, text, failure) => {
  answer = text;
  expect(await refresh([arxiv("2504.00001")])).toEqual([{ identifier: arxiv("2504.00001"), failure }]);
});

test("what people accepted in a record stays when it is read anew", async () => {
  const accepted = { title: "The conference version has another title." };
  const path = "content/records/arxiv/2504.00001.json";
  const stored = new Map([[path, { arxiv: "2504.00001", title: "Old", source: "The corpus.", accepted }]]);
  const [result] = await refresh([arxiv("2504.00001")], stored);
  expect(result).toMatchObject({ record: { title: "One Author", accepted } });
});

test("a record that was written reads back as it was", async () => {
  const [result] = await refresh([arxiv("2504.12360")]);
  if (!result || !("record" in result)) throw new Error("nothing was read");
  expect(readRecord({ path: "content/records/arxiv/2504.12360.json", text: recordText(result.record) })).toEqual(
    result.record,
  );
});

test("a record in the file of another identifier is refused", () => {
  const text = recordText({ arxiv: "2504.00001", title: "One Author", source: "The corpus." });
  expect(readRecord({ path: "content/records/arxiv/2504.00002.json", text })).toBe(
    "A record of this identifier belongs in content/records/arxiv/2504.00001.json.",
  );
});
