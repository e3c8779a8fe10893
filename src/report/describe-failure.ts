/** What the machine's error codes mean to a person who writes letters (errno, POSIX.1-2017). */
const FAILURES: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EEXIST: "a file stands where a folder should be",
  EISDIR: "a folder stands where the file should be",
  ENOENT: "the system makes no folder there",
  ENOSPC: "the disk is full",
  ENOTDIR: "a file stands where a folder should be",
  EPERM: "you may not write there",
  EROFS: "it is on a disk that cannot be written to",
};

/** Why something could not be written: `code` is the machine's, `path` what was to be written. */
export function describeWriteFailure(error: unknown, path: string): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const known = Object.hasOwn(FAILURES, code) ? FAILURES[code] : undefined;
  const reason = known ?? (error instanceof Error ? error.message : String(error));
  return `cannot write ${path}: ${reason}`;
}
