/** The other thread of `preparation.ts`. Compiled code is kept between builds. */
import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { Task } from "./prepare.ts";

enableCompileCache();
const { prepare } = await import("./prepare.ts");
prepare(workerData as Task, (verdict) => parentPort?.postMessage(verdict));
