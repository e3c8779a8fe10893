/** What a code means, for who has never met it. */
export interface Explanation {
  /** What was found and what would come of it: one or two sentences. */
  readonly means: string;
  /** The file that the examples are from. */
  readonly file: string;
  /** An excerpt that brings the finding, and the same without it. */
  readonly wrong: string;
  readonly right: string;
}
