/**
 * The service worker: pages that were read, search and graph work without a connection.
 * While there is one, pages and data always come from the network, so that nothing is ever staler than the connection;
 * files whose names hold their fingerprint come from the store. Each build has a store of its own and drops those of others.
 * Registered as `sw.js?off` it keeps nothing, removes what was kept and answers nothing: that is how a reader's "no" is remembered.
 */
import { type KeptPage, type Kind, kindOf, storePrefix, titleIn, withList } from "./kept.ts";
import type { LastingEvent, RequestEvent, WorkerScope } from "./worker-types.ts";

/** Filled in by the build: its sign, what everybody needs, and what search and graph need. */
declare const build: { readonly sign: string; readonly core: readonly string[]; readonly more: readonly string[] };

const worker = self as unknown as WorkerScope;
const root = worker.registration.scope;
const family = storePrefix(new URL(root).pathname);
const name = family + build.sign;
const notice = "offline/";

/** Pages that are kept at most; the oldest make room. */
const mostPages = 300;
/** Milliseconds after which a page from the store is better than one that may never come. */
const patience = 4_000;

/** A request, and how to be given time for what the reader need not wait for. */
interface Asked {
  readonly request: Request;
  readonly waitUntil: LastingEvent["waitUntil"];
}

const isOff = worker.location.search === "?off";

/** False from the moment at which the reader says no: the worker that keeps nothing has to wait until this one has nothing to do. */
function mayKeep(): boolean {
  const { installing, waiting } = worker.registration;
  const newest = installing ?? waiting;
  return !isOff && !newest?.scriptURL.endsWith("?off");
}

/** The address of a request below the root of the site, without query and fragment; undefined for those elsewhere. */
function addressOf(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const plain = origin + pathname;
  return plain.startsWith(root) ? plain.slice(root.length) : undefined;
}

const keyOf = (address: string): string => new URL(address, root).href;
const isPage = (url: string): boolean => kindOf(addressOf(url) ?? "", true) === "page";

/** Fetches and keeps. What cannot be had is left out: it comes when it is asked for. */
async function keep(addresses: readonly string[]): Promise<void> {
  if (!mayKeep()) return;
  const cache = await caches.open(name);
  await Promise.allSettled(
    addresses.map(async (address) => {
      const answer = await fetch(keyOf(address), { cache: "no-cache" });
      if (answer.ok && !answer.redirected && mayKeep()) await cache.put(keyOf(address), answer);
    }),
  );
}

/** Pages kept by former builds, and those open now. */
async function pagesToCarry(): Promise<string[]> {
  const former = (await caches.keys()).filter((other) => other.startsWith(family) && other !== name);
  const kept = await Promise.all(former.map(async (other) => (await caches.open(other)).keys()));
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: "window" });
  const urls = [...kept.flat(), ...open].map(({ url }) => url).filter(isPage);
  return [...new Set(urls.flatMap((url) => addressOf(url) ?? []))].slice(-mostPages);
}

async function forgetOthers(): Promise<void> {
  const others = (await caches.keys()).filter((other) => other.startsWith(family) && (isOff || other !== name));
  await Promise.all(others.map((other) => caches.delete(other)));
}

const savesData = (): boolean =>
  (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** Takes over from the former build: its pages are fetched anew, then its store goes. */
async function takeOver(): Promise<void> {
  await worker.clients.claim();
  if (mayKeep()) await keep(await pagesToCarry());
  await forgetOthers();
  if (!savesData()) await keep(build.more);
}

/** Keeps an answer, where there is room for it. */
async function store(address: string, kind: Kind, answer: Response): Promise<void> {
  if (!mayKeep()) return;
  const cache = await caches.open(name);
  await cache.put(keyOf(address), answer);
  if (kind !== "page") return;
  const pages = (await cache.keys()).filter(({ url }) => isPage(url));
  await Promise.all(pages.slice(0, -mostPages).map((old) => cache.delete(old)));
}

/** Asks the network. The worker is given time to keep the answer, even one that comes after a page from the store was shown. */
function fromNetwork({ request, waitUntil }: Asked, address: string, kind: Kind): Promise<Response> {
  const network = fetch(request);
  const stored = network.then(async (answer) => {
    if (answer.ok && answer.type === "basic" && !answer.redirected) await store(address, kind, answer.clone());
  });
  waitUntil(stored.catch(() => undefined));
  return network;
}

/** What the store of this build has at an address; asking makes no store where there is none. */
const keptAt = (address: string): Promise<Response | undefined> => caches.match(keyOf(address), { cacheName: name });

/** The page that says that there is no connection, and what can be read all the same. */
async function tellOffline(): Promise<Response> {
  const page = await keptAt(notice);
  if (!page) return Response.error();
  const cache = await caches.open(name);
  const keys = (await cache.keys()).filter(({ url }) => isPage(url) && url !== keyOf(notice));
  const pages = await Promise.all(
    keys.map(async (key): Promise<KeptPage> => {
      const { pathname } = new URL(key.url);
      return { address: pathname, title: titleIn((await (await cache.match(key))?.text()) ?? "", pathname) };
    }),
  );
  const html = withList(await page.text(), pages);
  return new Response(html, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}

async function answer(asked: Asked, address: string, kind: Kind): Promise<Response> {
  const kept = await keptAt(address);
  if (kind === "lasting" && kept) return kept;
  const network = fromNetwork(asked, address, kind);
  const late = kept && new Promise<Response>((done) => setTimeout(() => done(kept), patience));
  try {
    return await (late ? Promise.race([network, late]) : network);
  } catch (error) {
    if (kept && address !== notice) return kept;
    if (kind === "page") return tellOffline();
    throw error;
  }
}

worker.addEventListener("install", (event: LastingEvent) => {
  event.waitUntil(Promise.all([keep(build.core), worker.skipWaiting()]));
});
worker.addEventListener("activate", (event: LastingEvent) => event.waitUntil(takeOver()));
if (!isOff)
  worker.addEventListener("fetch", (event: RequestEvent) => {
    const { request } = event;
    const address = request.method === "GET" ? addressOf(request.url) : undefined;
    const kind = address === undefined ? undefined : kindOf(address, request.mode === "navigate");
    if (address !== undefined && kind)
      event.respondWith(answer({ request, waitUntil: event.waitUntil.bind(event) }, address, kind));
  });
