/** Tells whoever watches what a build is doing: stage, count, rate. Where nobody watches it says nothing, at any size of the Atlas. */

const isWatched = process.stderr.isTTY === true && process.env.CI === undefined;
const pause = 100;

/** True while a stage stands in a line that is not ended. */
let isOpen = false;

/** Counts one stage of a build. */
export interface Stage {
  /** How many pieces are done. */
  readonly done: number;
  /** So many pieces are done. */
  reach(amount: number): void;
  /** The stage is over. */
  end(): void;
}

/** Begins a stage of so many pieces; 0 where they are not counted. */
export function beginStage(name: string, total = 0): Stage {
  const begun = performance.now();
  let done = 0;
  let said = 0;
  const say = (ending: string): void => {
    const seconds = (performance.now() - begun) / 1000;
    const counted = total > 0 ? ` ${done} of ${total}, ${Math.round(done / Math.max(seconds, 0.001))} a second` : "";
    process.stderr.write(`\r\u001b[K${name}${counted}, ${seconds.toFixed(1)} s${ending}`);
  };
  if (isWatched) process.stderr.write(`${name} …`);
  isOpen = isWatched;
  return {
    get done() {
      return done;
    },
    reach(amount): void {
      done = total > 0 ? Math.min(amount, total) : amount;
      if (!isWatched || performance.now() - said < pause) return;
      said = performance.now();
      say("");
    },
    end(): void {
      if (isWatched) say("\n");
      isOpen = false;
    },
  };
}

/** Ends the line of a stage that broke off, so that what is told next has a line of its own. */
export function leaveStage(): void {
  if (isOpen) process.stderr.write("\n");
  isOpen = false;
}
