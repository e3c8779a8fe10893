import type { Diagnostic, FileRecord, RegisterEntry } from "../../index.js";
import type { World } from "../../world/world.js";

/** A letter that stands on the shelf. */
export interface StandingLetter {
  readonly entry: RegisterEntry;
  readonly files: readonly FileRecord[];
  /** Hash of the data that it is made of. */
  readonly data: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether it stood there before this run. */
  readonly kept: boolean;
}

/** Nothing yet. */
export function openTally(): Tally {
  return {
    letters: [],
    failed: [],
    bugs: [],
    unwritten: [],
    isHopeless: false,
    diagnostics: [],
    interrupted: null,
  };
}

/** What came of a set. */
export interface Tally {
  readonly letters: StandingLetter[];
  /** Ids of recipients whose letters were not made. */
  readonly failed: string[];
  /** Sentences about our own bugs, and about what the machine refused. */
  readonly bugs: string[];
  readonly unwritten: string[];
  /** Whether the machine refuses any file. */
  isHopeless: boolean;
  readonly diagnostics: Diagnostic[];
  /** The exit code that an interruption asks for; null when there was none. */
  interrupted: Parameters<Parameters<World["onInterrupt"]>[0]>[0] | null;
}
