import { readFileSync } from "node:fs";

/** The repository, from `bench/dist/bench/`. */
export const root = new URL("../../../", import.meta.url);

export const SERIF = "@expo-google-fonts/noto-serif";

/** The bytes of a file of an installed package. */
export function packageFile(file: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`node_modules/${file}`, root)));
}
