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

function ask(address: string, userAgent: string, signal: AbortSignal): Promise<IncomingMessage> {
  const get = new URL(address).protocol === "https:" ? getHttps : getHttp;
  const headers = { "user-agent": userAgent, "accept-encoding": "identity" };
  return new Promise((resolve, reject) => {
    get(address, { headers, signal }, resolve).on("error", reject);
  });
}

/** The text of an answer; undefined for one that is too long. */
async function readText(answer: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) return undefined;
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

/** Gets the text at an address, following up to three redirects. Throws where none comes in time, where it is packed, and where it is too long. */
export async function plainGet(address: string, limits: PlainLimits, redirects = mostRedirects): Promise<PlainAnswer> {
  const signal = AbortSignal.timeout(limits.timeout);
  const giveUp = (cause: unknown): never => {
    const reason = signal.aborted
      ? `gave no whole answer in ${limits.timeout / 1000} s. Try again later.`
      : `could not be reached (${cause instanceof Error ? cause.message : cause}). Is there a connection? Otherwise try again later.`;
    throw new Error(`${address} ${reason}`);
  };
  const answer = await ask(address, limits.userAgent, signal).catch(giveUp);
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
  const text = await readText(answer).catch(giveUp);
  if (text === undefined) throw new Error(`${address} answered with more than ${mostBytes / 1e6} MB.`);
  return { status, retryAfter: headers["retry-after"] ?? "", text };
}
