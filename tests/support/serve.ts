/** A small static server for a built site, as a static host would answer: directories by their index, 404 page for the rest. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** A running server and its address without a final slash. */
export interface ServedSite {
  readonly origin: string;
  close(): Promise<void>;
}

function fileFor(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(path));
  if (!file.startsWith(folder) || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, "index.html");
  return existsSync(index) ? index : undefined;
}

/** How a host may differ from the simplest one. */
export interface Host {
  /** True where texts are packed on their way, as every public host does it. */
  readonly gzip?: boolean;
  /** What stands at these addresses in place of the folder's own files. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  /** Takes the bytes of each answer by its address. */
  readonly sent?: Map<string, number>;
  /** What the answers at these addresses wait for. */
  readonly held?: Readonly<Record<string, Promise<unknown>>>;
  /** Where it listens, to take another's place; a free port unless told. */
  readonly port?: number;
}

/** Serves a folder below `base` on a port of the loopback interface. */
export async function serveFolder(folder: string, base = "/", host: Host = {}): Promise<ServedSite> {
  const { gzip = false, files = {}, sent, held = {}, port = 0 } = host;
  /** What stands at an address: a file given in place of the folder's own, that one, or the page for what is missing. */
  const answer = (path: string): { found: boolean; name: string; content: string | Buffer } => {
    const given = files[path];
    if (given !== undefined) return { found: true, name: path, content: given };
    const file = path.startsWith(base) ? fileFor(folder, `/${path.slice(base.length)}`) : undefined;
    if (file) return { found: true, name: file, content: readFileSync(file) };
    const missing = join(folder, "404.html");
    return { found: false, name: missing, content: existsSync(missing) ? readFileSync(missing) : "" };
  };
  const server: Server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    await held[path];
    const { found, name, content } = answer(path);
    const type = types[extname(name)] ?? "application/octet-stream";
    const packed = gzip && /^text|json|xml/.test(type);
    const bytes = packed ? gzipSync(content) : Buffer.from(content);
    if (found) sent?.set(path, bytes.length);
    response.writeHead(found ? 200 : 404, {
      "content-type": type,
      ...(packed && { "content-encoding": "gzip" }),
      // As src/exports/host-headers.ts has it: names in this folder change with their content.
      ...(path.startsWith(`${base}assets/`) && { "cache-control": "public, max-age=31536000, immutable" }),
    });
    response.end(bytes);
  });
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
