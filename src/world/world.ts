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
  /** Writes a file whole or not at all: to a temporary name in the same folder, synced, then renamed. Makes the folder. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
}
