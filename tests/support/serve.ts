/** A small static server for a built site, as a static host would answer: directories by their index, 404 page for the rest. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { createGzip } from "node:zlib";

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
  const file = join(folder, normalize(decodeURIComponent(path)));
  if (!file.startsWith(folder) || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, "index.html");
  return existsSync(index) ? index : undefined;
}

/** How a host may differ from the simplest one. */
export interface Host {
  /** True where texts are packed on their way, as every public host does it. */
  readonly gzip?: boolean;
}

/** Serves a folder below `base` on a free port of the loopback interface. */
export async function serveFolder(folder: string, base = "/", { gzip = false }: Host = {}): Promise<ServedSite> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = pathname.startsWith(base) ? fileFor(folder, `/${pathname.slice(base.length)}`) : undefined;
    const found = file ?? join(folder, "404.html");
    const type = types[extname(found)] ?? "application/octet-stream";
    const packed = gzip && /^text|json|xml/.test(type);
    response.writeHead(file ? 200 : 404, {
      "content-type": type,
      ...(packed && { "content-encoding": "gzip" }),
      // As src/exports/host-headers.ts has it: names in this folder change with their content.
      ...(pathname.startsWith(`${base}assets/`) && { "cache-control": "public, max-age=31536000, immutable" }),
    });
    const content = createReadStream(found).on("error", () => response.end());
    if (packed) content.pipe(createGzip()).pipe(response);
    else content.pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
