/** The sorts of files that a submission can have, by the names of their schemas, in the order in which one writes them. */
export const SCHEMA_NAMES = [
  "submission",
  "demands",
  "facts",
  "documents",
  "annexes",
  "signatories",
  "recipients",
  "offices",
  "addresses",
  "holders",
  "rotations",
  "states",
  "channels",
  "names",
  "sources",
  "language",
] as const;
