import type { UsageFault } from "../report/describe-usage.js";

const NAME = "UsageError";

/** A command line that cannot be run. It carries what is wrong; the sentence is made when it is told. */
export class UsageError extends Error {
  override readonly name = NAME;

  constructor(readonly fault: UsageFault) {
    super(fault.code);
  }
}

/** Told by its name: the bundled scripts have this class once each. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === NAME;
}
