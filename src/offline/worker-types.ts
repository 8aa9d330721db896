/** The few parts of a service worker's world that the worker uses; TypeScript's own types for it cannot stand beside those of pages. */

/** https://w3c.github.io/ServiceWorker/#extendableevent-interface */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** https://w3c.github.io/ServiceWorker/#fetchevent-interface */
export interface RequestEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** A page that the worker looks after. */
export interface Reader {
  readonly url: string;
}

/** https://w3c.github.io/ServiceWorker/#serviceworker-interface */
interface Successor {
  readonly scriptURL: string;
}

/** https://w3c.github.io/ServiceWorker/#serviceworkerglobalscope-interface */
export interface WorkerScope {
  readonly location: Location;
  readonly registration: {
    readonly scope: string;
    readonly installing: Successor | null;
    readonly waiting: Successor | null;
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean; type: "window" }): Promise<readonly Reader[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LastingEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: RequestEvent) => void): void;
}
