import type { Gender } from "./gender.js";
import type { Row, Status } from "./office.js";
import type { Reference } from "./submission.js";
import type { Text } from "./text.js";

/** A State as the United Nations name it. */
export interface State extends Row {
  /** Its name in English, which its place in the alphabet goes by. */
  readonly order: string;
  readonly name: Text;
  /** As it follows "of" in a line: "the United Kingdom". */
  readonly genitive: Text;
}

/** Fields of a term that may be remembered only although its row has a source. */
export type TermField = "from" | "until" | "name";

/** Who holds an office from one day to another. */
export interface Holder extends Row {
  readonly office: Reference;
  /** ISO 8601 calendar dates, both inclusive; `until` is null while no end is known. */
  readonly from: string;
  readonly until: string | null;
  readonly name: Text | null;
  readonly gender: Gender | null;
  readonly state: Reference | null;
  readonly vacant: boolean;
  /** Who acts while nobody holds the office. */
  readonly acting: Text | null;
  readonly memory: readonly TermField[];
  /** Whether the row is the submission's own: on days that both have, it counts and the bundled one does not. */
  readonly own: boolean;
}

/** An office that passes from State to State every month, in the English alphabetical order of the members. */
export interface Rotation extends Row {
  readonly office: Reference;
  /** The first month, as 2021-01, and who held the office in it. */
  readonly start: { readonly month: string; readonly state: string };
  readonly permanent: readonly Reference[];
  /** The other members by calendar year. */
  readonly elected: ReadonlyMap<string, readonly Reference[]>;
}

/** Who an office is held by on a day. */
export type Tenure =
  /** The directory does not follow who holds the office. */
  | { readonly type: "untracked" }
  /** It does, but has no row for the day; `last` is the last day that it has one for. */
  | { readonly type: "unknown"; readonly last: string | null }
  | Term;

export interface Term {
  readonly type: "held" | "vacant";
  readonly from: string;
  readonly until: string | null;
  readonly name: Text | null;
  readonly gender: Gender | null;
  readonly state: State | null;
  readonly acting: Text | null;
  readonly status: Status;
  /** Fields that are remembered only. */
  readonly memory: readonly TermField[];
  /** The day of a change that is remembered only and so near that the other side of it may be meant. */
  readonly doubt: string | null;
  readonly row: Row;
}
