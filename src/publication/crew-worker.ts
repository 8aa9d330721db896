/** Another thread of a crew, see `crew.ts`. Compiled code is kept between builds. */
import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { CrewNews, CrewTask } from "./crew.ts";

enableCompileCache();
const { kept, options, places, files, work: numbers, turn } = workerData as CrewTask;
const { handOver, unpackContent } = await import("../checks/handed-over.ts");
const { loadProgram } = await import("./compiled-program.ts");
const { OutputFiles } = await import("./output-files.ts");
const { renderShare } = await import("./render-share.ts");
const { SharedWork } = await import("./shared-work.ts");
const { WriterTurn } = await import("./writer-turn.ts");

const tell = (news: CrewNews): void => parentPort?.postMessage(news);
const work = new SharedWork(numbers);
handOver(unpackContent(process.cwd(), files));
const share = await renderShare(await loadProgram(kept), options, {
  work,
  output: new OutputFiles(places.building, places.site, new WriterTurn(turn)),
  earlyDone: () => tell("early"),
  mayBegin: (stage) => work.waitFor(stage),
});
tell(share);
