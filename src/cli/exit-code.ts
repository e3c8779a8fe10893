/** Done; findings, or a letter failed; could not run: usage, unreadable input, our own bug. */
export type ExitCode = 0 | 1 | 2;

export const DONE: ExitCode = 0;
export const FINDINGS: ExitCode = 1;
export const COULD_NOT_RUN: ExitCode = 2;
