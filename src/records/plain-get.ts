/**
 * Gets text that no server may pack. Node's own `fetch` unpacks whatever a server sends, Brotli included, whose decoder in Node below
 * 24.22.1 writes beyond its memory (CVE-2026-111497); SECURITY.md tells why that matters here.
 */
import { get as getHttp, type IncomingMessage } from "node:http";
import { get as getHttps } from "node:https";

/** An answer of a server. */
export interface PlainAnswer {
  readonly status: number;
  /** What `Retry-After` says; empty where it is missing. */
  readonly retryAfter: string;
  readonly text: string;
}

/** How long and how much is waited for. */
export interface PlainLimits {
  readonly userAgent: string;
  /** Longest wait for the whole answer, in milliseconds. */
  readonly timeout: number;
}

const mostRedirects = 3;

/** Bytes beyond which an answer is not the record of some works. */
const mostBytes = 20_000_000;

function ask(address: string, { userAgent, timeout }: PlainLimits): Promise<IncomingMessage> {
  const get = new URL(address).protocol === "https:" ? getHttps : getHttp;
  const headers = { "user-agent": userAgent, "accept-encoding": "identity" };
  return new Promise((resolve, reject) => {
    get(address, { headers, signal: AbortSignal.timeout(timeout) }, resolve).on("error", reject);
  });
}

async function readText(answer: IncomingMessage, address: string): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) throw new Error(`${address} answered with more than ${mostBytes / 1e6} MB.`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** Gets the text at an address, following up to three redirects. Throws where none comes in time, where it is packed, and where it is too long. */
export async function plainGet(address: string, limits: PlainLimits, redirects = mostRedirects): Promise<PlainAnswer> {
  const answer = await ask(address, limits);
  const { statusCode: status = 0, headers } = answer;
  if (status >= 300 && status < 400 && headers.location && redirects > 0) {
    answer.resume();
    return plainGet(new URL(headers.location, address).href, limits, redirects - 1);
  }
  const packed = headers["content-encoding"] ?? "identity";
  if (packed !== "identity") {
    answer.destroy();
    throw new Error(`${address} answered with packed text (${packed}), which was not asked for; it is not unpacked.`);
  }
  return { status, retryAfter: headers["retry-after"] ?? "", text: await readText(answer, address) };
}
