/** The other thread of `output-files.ts`. */
import { parentPort, workerData } from "node:worker_threads";
import { createWriter, type WriterData, type WrittenFile } from "./output-files.ts";

const { folder, waiting } = workerData as WriterData;
const write = createWriter(folder);

parentPort?.on("message", (file: WrittenFile) => {
  if (!file) {
    parentPort?.close();
    return;
  }
  const [path, content] = file;
  write(path, content);
  Atomics.sub(waiting, 0, content.length);
});
