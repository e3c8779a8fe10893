import { readFileSync } from "node:fs";

/** The repository, from `bench/dist/bench/` and `bench/dist/bundle/`. */
export const root = new URL("../../../", import.meta.url);

export const SERIF = "@expo-google-fonts/noto-serif";

/** The bytes of a file of an installed package. */
export function packageFile(file: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`node_modules/${file}`, root)));
}

/** What the build has made ahead of time, as the program has it; in JSON, where nothing is an empty list. */
export function keptFile(name: string): string {
  return readFileSync(new URL(`bench/dist/bundle/data/${name}`, root), "utf8");
}
