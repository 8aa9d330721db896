/**
 * The page's side of the offline worker. Whether a reader wants it is told by which worker is registered:
 * none yet, the one that keeps pages, or the one that keeps nothing. Nothing else has to be stored.
 */
import { vouchFor } from "../page/trusted-address.ts";

// The scripts of the parts stand in a folder below the root of the site.
const root = new URL("../", import.meta.url);
const addresses = { on: new URL("sw.js", root).href, off: new URL("sw.js?off", root).href } as const;

/** Whether pages are kept; `unable` where the browser has no workers, or only on secure connections. */
export type Keeping = keyof typeof addresses | "unable" | "undecided";

let vouched: ReturnType<typeof vouchFor> | undefined;

/** What the reader's browser does at present. */
export async function keeping(): Promise<Keeping> {
  if (!("serviceWorker" in navigator)) return "unable";
  const registered = await navigator.serviceWorker.getRegistration(root);
  const worker = registered?.installing ?? registered?.waiting ?? registered?.active;
  if (!worker) return "undecided";
  return worker.scriptURL.endsWith("?off") ? "off" : "on";
}

/** Registers one of the two workers, and waits until it has taken over. Throws where the browser refuses. */
export async function keep(wanted: keyof typeof addresses): Promise<void> {
  vouched ??= vouchFor("atlas", Object.values(addresses));
  const registered = await navigator.serviceWorker.register(vouched(addresses[wanted]), { scope: root.pathname });
  const worker = registered.installing ?? registered.waiting;
  if (!worker) return;
  await new Promise<void>((done) => {
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated" || worker.state === "redundant") done();
    });
  });
}
