/** Done; findings, or a letter failed; could not run: usage, unreadable input, our own bug; ended by SIGINT or SIGTERM, as shells have it. */
export type ExitCode = 0 | 1 | 2 | 130 | 143;

export const DONE: ExitCode = 0;
export const FINDINGS: ExitCode = 1;
export const COULD_NOT_RUN: ExitCode = 2;
