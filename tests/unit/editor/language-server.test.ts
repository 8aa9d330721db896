/** The language server of the Astro extension, as VS Code starts it, on the front matter of an entry. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { localEditorFiles } from "../../../src/editor/editor-files.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { aConcept, aMethod, aPaper, someContent } from "../../support/records.ts";

const root = join(import.meta.dirname, "../../..");
const records = someContent({
  taxonomy: [aConcept("memory"), aConcept("retrieval", { broader: "memory", definition: "Past frames are fetched." })],
  papers: [aPaper("worldmem")],
  methods: [aMethod("worldmem", { summary: "It keeps views." })],
});
const text = `---
name: "WorldMem"
type: method
introducedBy: [worldmem]
summary: "It keeps views."
classifications:
  - concept: 
    placedBy: proposed
profile:
  cost: { values: [] }
relations:
  - { type: extends, target:  }
---
`;

let folder: string;
let server: ChildProcess;
const waiting = new Map<number, (result: unknown) => void>();
let last = 0;

function send(message: object): void {
  const json = JSON.stringify({ jsonrpc: "2.0", ...message });
  server.stdin?.write(`Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`);
}

function request<Result>(method: string, params: object): Promise<Result> {
  const id = ++last;
  send({ id, method, params });
  return new Promise((done) => waiting.set(id, done as (result: unknown) => void));
}

function receive(message: { id?: number; method?: string; result?: unknown; params?: { items?: unknown[] } }): void {
  if (message.id === undefined) return;
  if (message.method === undefined) {
    waiting.get(message.id)?.(message.result);
    return;
  }
  const result = message.method === "workspace/configuration" ? (message.params?.items ?? []).map(() => ({})) : null;
  send({ id: message.id, result });
}

function listen(): void {
  let buffer = Buffer.alloc(0);
  server.stdout?.on("data", (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, Math.max(head, 0)).toString())?.[1]);
      if (head < 0 || buffer.length < head + 4 + length) return;
      receive(JSON.parse(buffer.subarray(head + 4, head + 4 + length).toString()));
      buffer = buffer.subarray(head + 4 + length);
    }
  });
}

const uri = () => pathToFileURL(join(folder, "content/methods/worldmem.mdx")).href;

/** The place right behind some characters of the entry. */
function behind(characters: string) {
  const lines = text.slice(0, text.indexOf(characters) + characters.length).split("\n");
  return { textDocument: { uri: uri() }, position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } };
}

async function offered(characters: string): Promise<string[]> {
  const list = await request<{ items: { label: string; documentation?: unknown }[] }>(
    "textDocument/completion",
    behind(characters),
  );
  return list.items.map(({ label, documentation }) => `${label}: ${JSON.stringify(documentation)}`);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "atlas-editor-"));
  const files = [
    { path: "content/methods/worldmem.mdx", text },
    { path: "package.json", text: "{}" },
    ...localEditorFiles(buildKnowledgeBase(records), records, pathToFileURL(folder).href),
  ];
  for (const { path, text: content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const program = join(root, "node_modules/@astrojs/language-server/bin/nodeServer.js");
  server = spawn(process.execPath, [program, "--stdio"], { cwd: folder });
  listen();
  const rootUri = pathToFileURL(folder).href;
  await request("initialize", {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: "atlas" }],
    capabilities: {
      textDocument: {
        completion: { completionItem: { documentationFormat: ["markdown"] } },
        hover: { contentFormat: ["markdown"] },
      },
      workspace: { configuration: true },
    },
    initializationOptions: {
      typescript: { tsdk: join(root, "node_modules/typescript/lib") },
      contentIntellisense: true,
    },
  });
  send({ method: "initialized", params: {} });
  send({
    method: "textDocument/didOpen",
    params: { textDocument: { uri: uri(), languageId: "mdx", version: 1, text } },
  });
}, 60_000);

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

test("a field shows its sentence", { timeout: 60_000 }, async () => {
  const hover = await request<{ contents: { value: string } }>("textDocument/hover", behind("summ"));
  expect(hover.contents.value).toContain("The mechanism in one sentence of at most 40 words");
});

test("a place in the taxonomy is completed from the ids of the concepts, with their definitions", {
  timeout: 60_000,
}, async () => {
  expect(await offered("  - concept: ")).toEqual([
    expect.stringMatching(/^memory: /),
    expect.stringMatching(/^retrieval: .*Past frames are fetched\./),
  ]);
});

test("a term of the profile is completed with its meaning", { timeout: 60_000 }, async () => {
  expect(await offered("values: [")).toContainEqual(expect.stringMatching(/^linear: .*Grows in proportion\./));
});
