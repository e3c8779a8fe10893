import type { ImageFiles } from "../model/picture.js";

/** A text of a folder that cannot be read, and why in one of a few words. */
export interface UnreadableFile {
  readonly path: string;
  readonly reason: "not-utf-8" | "too-large" | "outside" | "not-a-file" | "no-access";
}

/** Texts by their path relative to the folder, with forward slashes. */
export interface FolderTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly unreadable: readonly UnreadableFile[];
}

/** A stream that a command writes to. */
export interface Output {
  write(text: string | Uint8Array): void;
  /** Whether a person reads it on a terminal. */
  readonly isTerminal: boolean;
  /** How wide the terminal is; absent where there is none. */
  readonly columns?: number | undefined;
}

/** A file's SHA-256 in hexadecimal, and its length. */
export interface FileMeasure {
  readonly sha256: string;
  readonly bytes: number;
}

/** A file that stands under its name only once it is whole. */
export interface FileInMaking {
  write(chunk: Uint8Array): void;
  /** Called once, after the last chunk: the bytes are on the disk then, under another name. */
  finish(): FileMeasure;
  /** Puts the finished file in its place, over any that stands there. */
  keep(): void;
  /** Leaves no trace of it. */
  drop(): void;
}

/** The process that has a folder's lock. */
export interface LockHolder {
  readonly process: number;
  readonly machine: string;
}

/** A folder that a command writes into; it is made with its first file. Names are paths below it. */
export interface OutputFolder {
  /** What stands directly in it, hidden files too, sorted; a folder's name ends with a slash. None where there is no such folder. */
  list(): readonly string[];
  /** Null where there is no such file. */
  read(name: string): Uint8Array | null;
  /** Null where there is no such file. */
  measure(name: string): FileMeasure | null;
  begin(name: string): FileInMaking;
  append(name: string, text: string): void;
  move(name: string, target: string): void;
  remove(name: string): void;
  /** The file that a name stands for which one has until it is whole; null where it is none of these. */
  unfinishedOf(name: string): string | null;
  /** Removes what processes that are no more have left unfinished of the files that are ours by their names. */
  sweep(isOurs: (name: string) => boolean): void;
  /** Takes the folder for this process: how to give it back, or who has it. */
  lock(name: string): LockHolder | (() => void);
}

/** Another thread that runs the program on an errand. Messages are plain data and bytes, which are copied. */
export interface Thread {
  post(message: unknown): void;
  /** The thread's answers, in the order of the messages; null once it is no more. */
  next(): Promise<unknown>;
  end(): Promise<void>;
}

/** What this thread was started for. */
export interface Errand {
  readonly order: unknown;
  /** Answers every message, one after the other. */
  serve(answer: (message: unknown) => Promise<unknown>): void;
}

/** A person at a terminal. */
export interface Questions {
  /** The line that the person answers with; null when they give up (Ctrl-C, Ctrl-D). */
  ask(question: string): Promise<string | null>;
  close(): void;
}

/** The machine, as the command line sees it. Nothing else touches files, streams or the environment. */
export interface World {
  /** The command line as Node has it: two paths, then the words. */
  readonly argv: readonly string[];
  /** Sets the code that the process will exit with once its output is flushed. */
  setExitCode(code: number): void;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Absolute path of the folder in which the command was called. */
  readonly workingFolder: string;
  /** Absolute path of the folder with the bundled `data/` and `templates/`. */
  readonly packageFolder: string;
  /** An environment variable; empty counts as absent, as https://no-color.org has it. */
  variable(name: string): string | null;
  /** An absolute path from a path that a person gave. */
  resolvePath(path: string): string;
  /** A path as a person wants to read it: relative to the working folder where that is shorter. */
  displayPath(path: string): string;
  /** The nearest folder, from the given one upwards, that holds the file; null when there is none. */
  findUpwards(folder: string, file: string): Promise<string | null>;
  /** Every text below a folder's subfolders whose name ends as given, sorted by path; links that leave the folder are refused. */
  readTexts(folder: string, subfolders: readonly string[], ending: string): Promise<FolderTexts>;
  /** The files below a folder's `data/` that are no YAML; links that leave the folder are refused, so are more than 10 MB. */
  findImages(folder: string): Promise<ImageFiles>;
  /** The bytes of a file in an installed npm package: `harfbuzzjs/dist/harfbuzz.wasm`. */
  readPackageFile(specifier: string): Uint8Array;
  /** Whether an npm package is installed that has the file. */
  hasPackageFile(specifier: string): boolean;
  /** What the build has made ahead of time and put beside the program; null where there is none. */
  readKept(name: string): string | null;
  /** A folder to write into, by its absolute path. */
  openOutput(path: string): Promise<OutputFolder>;
  /** Which of the paths below a folder are taken, or lead through what is no folder, by what stands there. */
  findTaken(folder: string, paths: readonly string[]): Promise<readonly string[]>;
  /** Writes files below a folder, by path, all or none: none where some are taken, which are returned. */
  placeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<readonly string[]>;
  /** Null where no person sits at a terminal. */
  openQuestions(): Promise<Questions | null>;
  /** SHA-256 in hexadecimal. */
  digest(bytes: string | Uint8Array): string;
  /** The same of what comes in pieces. */
  startDigest(): { write(chunk: Uint8Array): void; finish(): string };
  /** One hash of the program's own files: where it is the same, the same input gives the same bytes. */
  hashProgram(): Promise<string>;
  /** Milliseconds since the process has started. */
  elapsed(): number;
  /** Lets what has come from outside meanwhile, such as an interruption, be heard. */
  breathe(): Promise<void>;
  /** How many threads the machine runs at a time. */
  readonly processors: number;
  /** Starts the program in another thread. */
  startThread(order: unknown): Promise<Thread>;
  /** Null in the thread that a person has started. */
  errand(): Promise<Errand | null>;
  /** Calls the listener at the first interruption (Ctrl-C, a request to end) in place of ending; the second ends. Returns how to stop. */
  onInterrupt(listener: (exitCode: 130 | 143) => void): () => void;
}
