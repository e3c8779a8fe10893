/** How the blocks of a template fail to match. */
export type BlockSlip =
  /** A block that is still open where another is closed, or at the end of the template where that is null; `known` are the blocks that there are. */
  | {
      readonly type: "open";
      readonly name: string;
      readonly closed: string | null;
      readonly known: readonly string[];
    }
  /** An end of a block that nothing opens. */
  | { readonly type: "unopened"; readonly name: string };
