import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plainGet } from "../../../src/records/plain-get.ts";

let server: Server;
let origin: string;
let wanted: (string | undefined)[] = [];
const limits = { userAgent: "atlas-test", timeout: 2000 };

beforeAll(async () => {
  server = createServer(({ url = "", headers }, response) => {
    wanted.push(headers["accept-encoding"] as string | undefined);
    if (url === "/packed") response.writeHead(200, { "content-encoding": "br" }).end(brotliCompressSync("é"));
    else if (url === "/marked") response.end("\uFEFF{}");
    else if (url === "/moved") response.writeHead(301, { location: "/here" }).end("elsewhere");
    else if (url === "/round") response.writeHead(302, { location: "/round" }).end("round and round");
    else if (url === "/busy") response.writeHead(429, { "retry-after": "7" }).end();
    else if (url === "/silent") response.writeHead(200).write("half of a");
    else if (url === "/endless") for (let at = 0; at < 25; at++) response.write("x".repeat(1_000_000));
    else response.end("é");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("text comes as it is, and nothing packed is asked for", async () => {
  wanted = [];
  expect(await plainGet(`${origin}/here`, limits)).toEqual({ status: 200, retryAfter: "", text: "é" });
  expect(wanted).toEqual(["identity"]);
});

test("a server that packs all the same is refused, and nothing is unpacked", async () => {
  await expect(plainGet(`${origin}/packed`, limits)).rejects.toThrow(
    "/packed answered with packed text (br), which was not asked for; it is not unpacked.",
  );
});

test("a byte order mark is left out", async () => {
  expect((await plainGet(`${origin}/marked`, limits)).text).toBe("{}");
});

test("a redirect is followed, but not in circles", async () => {
  expect((await plainGet(`${origin}/moved`, limits)).text).toBe("é");
  expect((await plainGet(`${origin}/round`, limits)).status).toBe(302);
});

test("a busy server says how long to wait", async () => {
  expect(await plainGet(`${origin}/busy`, limits)).toEqual({ status: 429, retryAfter: "7", text: "" });
});

test("an answer that never ends is given up, by its time or its size", async () => {
  await expect(plainGet(`${origin}/silent`, { ...limits, timeout: 100 })).rejects.toThrow(
    "/silent gave no whole answer in 0.1 s. Try again later.",
  );
  await expect(plainGet(`${origin}/endless`, limits)).rejects.toThrow("/endless answered with more than 20 MB.");
});

test("nobody at the address is told", async () => {
  await expect(plainGet("http://127.0.0.1:1/", limits)).rejects.toThrow(
    /^http:\/\/127\.0\.0\.1:1\/ could not be reached \(.*(?:ECONNREFUSED|EADDRNOTAVAIL).*\)\. Is there a connection\?/,
  );
});
