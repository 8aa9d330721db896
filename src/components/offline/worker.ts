/**
 * The page's side of the offline worker. Whether a reader wants it is told by which worker is registered:
 * none yet, the one that keeps pages, or the one that keeps nothing. Nothing else has to be stored.
 */
import { storePrefix } from "../../offline/kept.ts";
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

/** True once this page has asked for one of the two workers. */
let decided = false;

/**
 * Registers one of the two workers. What was kept goes at once: the new worker may have to wait until the old one has nothing
 * to do, and the old one keeps nothing from here on. Throws where the browser refuses.
 */
export async function keep(wanted: keyof typeof addresses): Promise<void> {
  decided = true;
  vouched ??= vouchFor("atlas", Object.values(addresses));
  await navigator.serviceWorker.register(vouched(addresses[wanted]), { scope: root.pathname });
  if (wanted === "on") return;
  const stores = (await caches.keys()).filter((name) => name.startsWith(storePrefix(root.pathname)));
  await Promise.all(stores.map((name) => caches.delete(name)));
}

/** Begins to keep what is read, unless the reader or an earlier page has decided; where the browser refuses, nothing happens. */
export async function beginKeeping(): Promise<void> {
  if (decided || (await keeping()) !== "undecided") return;
  // The reader may have said no while the browser was asked.
  if (decided) return;
  await keep("on").catch(() => undefined);
}

/** Calls back whenever another worker has taken over. */
export function whenTakenOver(changed: () => void): void {
  if ("serviceWorker" in navigator) navigator.serviceWorker.addEventListener("controllerchange", changed);
}
