/** What the threads that render one site share: which address is whose, and when which of them may begin. */

const slots = { next: 0, early: 1, stage: 2 } as const;

/** What may be rendered: at first nothing that is shared, then what needs only the content, then everything. */
const stages = { early: 1, all: 2 } as const;

/** One of them. */
export type SharedStage = keyof typeof stages;

/** The numbers that all threads see. */
export class SharedWork {
  readonly numbers: Int32Array<SharedArrayBuffer>;

  /** New work, or with its numbers that of another thread. */
  constructor(numbers = new Int32Array(new SharedArrayBuffer(12))) {
    this.numbers = numbers;
  }

  /** How many addresses were taken; a thread that asks for one more than there are counts too. */
  get taken(): number {
    return Atomics.load(this.numbers, slots.next);
  }

  /** The index of the next address that nobody has taken. */
  take(): number {
    return Atomics.add(this.numbers, slots.next, 1);
  }

  /** Leaves nothing for anybody to take. */
  end(): void {
    Atomics.store(this.numbers, slots.next, 2 ** 30);
    this.allow("all");
  }

  /** How many of the early addresses are done. */
  get earlyDone(): number {
    return Atomics.load(this.numbers, slots.early);
  }

  /** One of the early addresses is done. */
  finishEarly(): void {
    Atomics.add(this.numbers, slots.early, 1);
  }

  /** Lets a stage begin. */
  allow(stage: SharedStage): void {
    Atomics.store(this.numbers, slots.stage, stages[stage]);
    Atomics.notify(this.numbers, slots.stage);
  }

  /** Holds this thread until a stage may begin. */
  waitFor(stage: SharedStage): void {
    for (;;) {
      const now = Atomics.load(this.numbers, slots.stage);
      if (now >= stages[stage]) return;
      Atomics.wait(this.numbers, slots.stage, now);
    }
  }
}
