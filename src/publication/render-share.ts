/**
 * What one thread renders of a site with the program that Astro compiled, and writes. Astro's own loop would do the same; this one
 * can run the program of an earlier build, on several cores, and takes what is no page without a detour over the disk.
 */
import { setImmediate as turn } from "node:timers/promises";
import type { SearchRecords } from "../exports/search-records.ts";
import { type BuiltPage, toBuiltPage } from "./built-pages.ts";
import { type KeptTwins, MarkdownTwins } from "./markdown-twins.ts";
import { openOutlet } from "./outlet.ts";
import type { OutputFiles } from "./output-files.ts";
import { orderedPaths, type Program, pageAddress, renderPath, type SitePlace } from "./program.ts";
import type { SharedStage, SharedWork } from "./shared-work.ts";

/** What the threads that render one site have in common. */
export interface ShareOptions {
  readonly place: SitePlace;
  /** True where exports and pictures are left out, for `npm run bench`, which tells what the pages alone cost. */
  readonly onlyPages: boolean;
}

/** How one thread goes about its share. */
export interface ShareWays {
  readonly work: SharedWork;
  readonly output: OutputFiles;
  /** Takes what the index of the search is made of; one thread of all has it. */
  readonly records?: (records: SearchRecords) => void;
  /** Is told how many addresses there are. */
  readonly begun?: (amount: number) => void;
  /** Is told each time when this thread has done one. */
  readonly step?: () => void;
  /** Is told each time when this thread has done one that pages wait for. */
  readonly earlyDone?: () => void;
  /** Holds this thread until a stage may begin; before all, so many early addresses must be done. */
  readonly mayBegin: (stage: SharedStage, early: number) => Promise<void> | void;
}

/** What one thread has rendered, as far as something is made of all pages. */
export interface RenderedShare {
  /** How many pages. */
  readonly amount: number;
  readonly pages: readonly BuiltPage[];
  readonly twins: KeptTwins;
}

/** Takes one address after the other until all are taken, renders and writes it. Throws where something cannot be rendered or written. */
export async function renderShare(
  program: Program,
  { place, onlyPages }: ShareOptions,
  { work, output, records, begun, step, earlyDone, mayBegin }: ShareWays,
): Promise<RenderedShare> {
  const paths = await orderedPaths(program, onlyPages);
  const shared = [...paths.early, ...paths.rest];
  const twins = new MarkdownTwins(output, (address) => place.origin + place.base + address.slice(1));
  const pages: BuiltPage[] = [];
  let amount = 0;
  let failure: unknown;
  openOutlet({
    files(files) {
      try {
        for (const [address, text] of files) output.write(address.slice(1), text);
      } catch (error) {
        // Thrown here, it would be told as a mistake of the page's code.
        failure = error;
      }
    },
    records: (all) => records?.(all),
  });
  try {
    begun?.(shared.length);
    if (records) await renderPath(program, paths.records, place);
    await mayBegin("early", paths.early.length);
    let began = false;
    const beginAll = async (): Promise<void> => {
      if (!began) await mayBegin("all", paths.early.length);
      began = true;
    };
    for (let at = work.take(); at < shared.length; at = work.take()) {
      const path = shared[at];
      if (!path) break;
      if (at >= paths.early.length) await beginAll();
      const { file, text } = await renderPath(program, path, place);
      if (failure) throw failure;
      if (text !== undefined) output.write(file, text);
      if (at < paths.early.length) {
        work.finishEarly();
        earlyDone?.();
      }
      if (path.route.type === "page") {
        amount += 1;
        const address = pageAddress(path);
        const page = address === "/404/" || onlyPages ? undefined : toBuiltPage(address, text ?? "");
        if (page) {
          pages.push(page);
          twins.add(address, text ?? "");
        }
      }
      step?.();
      // Rendering never waits for anything outside, so that other processes would wait for their answers until the last page.
      if (at % 16 === 0) await turn();
    }
    await beginAll();
  } finally {
    openOutlet(undefined);
  }
  return { amount, pages, twins: twins.kept() };
}
