/** What the machine's error codes mean to a person who writes letters (errno, POSIX.1-2017). */
const WRITE_FAILURES: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EEXIST: "a file stands where a folder should be",
  EISDIR: "a folder stands where the file should be",
  ENOENT: "the system makes no folder there",
  ENOSPC: "the disk is full",
  ENOTDIR: "a file stands where a folder should be",
  EPERM: "you may not write there",
  EROFS: "it is on a disk that cannot be written to",
  "not-plain": "a link, a pipe or a device stands there",
};

const READ_FAILURES: Readonly<Record<string, string>> = {
  EACCES: "you may not read it",
  EISDIR: "a folder stands where the file should be",
  ENOTDIR: "a file stands where a folder should be",
  EPERM: "you may not read it",
  "not-plain": "a link, a pipe or a device stands there",
};

/** Why something could not be written: `code` is the machine's, `path` what was to be written. */
export function describeWriteFailure(error: unknown, path: string): string {
  return `cannot write ${path}: ${reasonOf(error, WRITE_FAILURES)}`;
}

/** Why something could not be read. */
export function describeReadFailure(error: unknown, path: string): string {
  return `cannot read ${path}: ${reasonOf(error, READ_FAILURES)}`;
}

function reasonOf(error: unknown, reasons: Readonly<Record<string, string>>): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const known = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return known ?? (error instanceof Error ? error.message : String(error));
}

/** Why a file is not replaced: it was not made by the program, or was changed since. */
export function describeForeignFile(path: string, wasMadeHere: boolean): string {
  return wasMadeHere
    ? `${path} was changed since it was made, and is left as it is: move it away, or add --force to replace it`
    : `${path} is in the way, and was not made by demarche in this folder: move it away, or name another folder with --out`;
}

/** Who has a folder that was asked for, and what to do where nobody has. */
export function describeLock(
  { process, machine }: { readonly process: number; readonly machine: string },
  folder: string,
  lock: string,
): string {
  const remedy = `remove ${folder}/${lock} if it is no more`;
  if (machine === "") return `${folder} is locked, by whom cannot be told: ${remedy}`;
  return `another demarche is at work in ${folder} (process ${process} on ${machine}): wait for it, or ${remedy}`;
}
