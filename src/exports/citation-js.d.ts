/** The parts of Citation.js that the Atlas uses; the packages come without types. https://citation.js.org/api/ */

declare module "@citation-js/core" {
  interface CslPlugin {
    /** The texts of CSL files by name. */
    readonly styles: { get(name: string): string };
    readonly locales: { get(language: string): string };
  }
  export const plugins: {
    readonly config: { get(plugin: "@csl"): CslPlugin };
    /** Turns a text into the format of `target`, or into CSL-JSON; throws where no plugin knows the text. */
    readonly input: { chain(text: string, options: { target?: string; generateGraph: boolean }): unknown };
  };

  /** Reads any format whose plugin is loaded. */
  export class Cite {
    constructor(input: unknown);
    readonly data: Record<string, unknown>[];
  }
}

declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
