/** What the gestures of the graph are heard on and act on: the element in its page, and the graph once it answers. */
import type { GraphExplorer } from "./graph-explorer.ts";
import type { GraphModel } from "./graph-model.ts";
import type { GraphScreen, Surroundings } from "./graph-screen.ts";

/** The parts of a graph that answers. */
export interface Answering {
  readonly model: GraphModel;
  readonly families: readonly string[];
  readonly screen: GraphScreen;
  readonly explorer: GraphExplorer;
}

/** The element around the graph. */
export interface GraphHost extends Surroundings {
  /** Tells a screen reader. */
  say(text: string): void;
  /** Does something with the graph, once it answers; nothing where it cannot. */
  answer(act: (answering: Answering) => void): Promise<void>;
}
