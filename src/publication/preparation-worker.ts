/** The other thread of `preparation.ts`. Compiled code is kept between builds. */
import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";

enableCompileCache();
const { prepare } = await import("./prepare.ts");
prepare(workerData as string, (message) => parentPort?.postMessage(message));
