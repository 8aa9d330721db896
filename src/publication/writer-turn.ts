/**
 * Whether another thread may write: while a process ends its threads go on, and would write into a folder that is cleared away.
 */

const states = { idle: 0, writing: 1, over: 2 } as const;

/** Asked before each file is written, and told after it. */
export interface WriterGuard {
  mayWrite(): boolean;
  written(): void;
}

/** A guard for the thread that ends the process: nobody takes its folder away while it writes. */
export const unguarded: WriterGuard = { mayWrite: () => true, written: () => {} };

/** The guard of one other thread; both threads see its number. */
export class WriterTurn implements WriterGuard {
  readonly number: Int32Array<SharedArrayBuffer>;

  constructor(number = new Int32Array(new SharedArrayBuffer(4))) {
    this.number = number;
  }

  /** True while files may be written; says that one is being written now. */
  mayWrite(): boolean {
    return Atomics.compareExchange(this.number, 0, states.idle, states.writing) !== states.over;
  }

  /** The file is written. */
  written(): void {
    Atomics.compareExchange(this.number, 0, states.writing, states.idle);
    Atomics.notify(this.number, 0);
  }

  /** Lets the other thread end the file it writes, a second at most, and begin no other. */
  end(): void {
    while (Atomics.compareExchange(this.number, 0, states.idle, states.over) === states.writing)
      if (Atomics.wait(this.number, 0, states.writing, 1000) === "timed-out") return;
  }

  /** Ends it when this process ends, before its folder is cleared away; returns what takes that back. */
  endBeforeExit(): () => void {
    const end = (): void => this.end();
    process.prependOnceListener("exit", end);
    return () => void process.off("exit", end);
  }
}
