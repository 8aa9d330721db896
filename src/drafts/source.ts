/** What is known about a paper before its entry is written, wherever it came from. */
import type { Author, PaperRecord } from "../schema/paper.ts";

/** Where a paper was published. */
export type Venue = NonNullable<PaperRecord["venue"]>;

/** A paper as a source describes it. */
export interface PaperSource {
  /** Where this was read, for messages: the key of a BibTeX entry, or an identifier. */
  readonly from: string;
  readonly title: string;
  readonly authors: readonly Author[];
  /** False where the source leaves authors out ("and others"). */
  readonly allAuthors: boolean;
  /** Authors whose split into given and family name is a guess. */
  readonly doubtfulNames: readonly Author[];
  readonly arxiv?: string | undefined;
  readonly doi?: string | undefined;
  /** Date of publication or of the first version, as the source gives it. */
  readonly issued?: string | undefined;
  readonly venue?: Venue | undefined;
  /** Where to read the paper. */
  readonly address?: string | undefined;
}
