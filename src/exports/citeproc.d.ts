/** The parts of citeproc-js that the Atlas uses; it comes without types. https://citeproc-js.readthedocs.io/en/latest/ */

declare module "citeproc" {
  import type { StyleNode } from "./reduced-style.ts";

  /** What a processor asks its surroundings for. */
  interface System {
    retrieveLocale(language: string): StyleNode | string;
    retrieveItem(id: string): { readonly id: string };
  }

  /** What a processor knows of the names in the works of a list, to tell people of one name apart. */
  interface NameRegistry {
    addname(id: string, name: unknown, position: number): void;
    /** How much of a given name is written: 0 nothing, 1 initials, 2 all. */
    evalname(
      id: string,
      name: unknown,
      position: number,
      least: number,
      form: string | undefined,
      initials: string | undefined,
    ): number;
  }

  /** A processor of one style. */
  class Engine {
    constructor(system: System, style: StyleNode | string, language: string, isForced: boolean);
    readonly sys: System;
    readonly registry: { readonly namereg: NameRegistry };
    setOutputFormat(format: "text" | "html"): void;
    updateItems(ids: readonly string[], isUnsorted?: boolean): void;
    makeBibliography(): [options: unknown, entries: string[]];
  }

  const CSL: {
    readonly Engine: typeof Engine;
    /** A style or a locale as a tree. */
    parseXml(text: string): StyleNode;
  };
  export default CSL;
}
