/** Fetches text as public services ask for it: one request at a time, with pauses, a name, and patience when told to wait. */
import { type PlainAnswer, plainGet } from "./plain-get.ts";

/** What the pauses depend on. */
export interface Politeness {
  /** Who asks, and where to reach them. */
  readonly userAgent: string;
  /** Milliseconds between two requests; arXiv asks for three seconds, https://info.arxiv.org/help/api/tou.html */
  readonly pause: number;
  /** How often a request is tried when the service is busy. */
  readonly tries: number;
  /** Longest wait for one answer, in milliseconds. */
  readonly timeout: number;
}

/** The pauses that arXiv and Crossref ask for. */
export const politeness: Omit<Politeness, "userAgent"> = { pause: 3000, tries: 4, timeout: 30_000 };

/** Gets the text at an address; undefined where there is nothing (status 404). Throws for every other failure. */
export type FetchText = (address: string) => Promise<string | undefined>;

const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** The wait that a busy service asks for, in milliseconds: `Retry-After` in seconds, else longer with each try. */
function waitAfter({ retryAfter }: PlainAnswer, attempt: number, pause: number): number {
  const seconds = Number(retryAfter);
  return seconds > 0 ? Math.min(seconds, 120) * 1000 : pause * 2 ** attempt;
}

/** A fetcher that keeps the pauses between all its requests. */
export function politeFetch({ userAgent, pause, tries, timeout }: Politeness): FetchText {
  let free = Promise.resolve();
  const patiently = async (address: string): Promise<string | undefined> => {
    for (let attempt = 0; ; attempt++) {
      const answer = await plainGet(address, { userAgent, timeout });
      const { status, text } = answer;
      if (status >= 200 && status < 300) return text;
      if (status === 404) return undefined;
      const busy = status === 429 || status >= 500;
      if (!busy || attempt + 1 >= tries) throw new Error(`${address} answered with status ${status}.`);
      await sleep(waitAfter(answer, attempt, pause));
    }
  };
  return (address) => {
    const answer = free.then(() => patiently(address));
    free = answer.then(
      () => sleep(pause),
      () => sleep(pause),
    );
    return answer;
  };
}
