/** The other thread of `output-files.ts`. */
import { parentPort, workerData } from "node:worker_threads";
import { createWriter, turns, type WriterData, type WrittenFile } from "./output-files.ts";

const { folder, waiting, turn } = workerData as WriterData;
const write = createWriter(folder);

parentPort?.on("message", (file: WrittenFile) => {
  if (!file) {
    parentPort?.close();
    return;
  }
  const [path, content] = file;
  if (Atomics.compareExchange(turn, 0, turns.idle, turns.writing) === turns.over) return;
  try {
    write(path, content);
  } finally {
    Atomics.store(turn, 0, turns.idle);
    Atomics.notify(turn, 0);
  }
  Atomics.sub(waiting, 0, content.length);
});
