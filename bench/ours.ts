import { composeLetter } from "../src/index.js";
import { benchCase, benchPress } from "./bench-case.js";
import type { Contestant } from "./contestant.js";

/** demarche: tagged PDF/A-3a and PDF/UA-1, one thread. Bundled and started as the program is: `run-ours.ts`. */
export async function ours(folder: URL, count: number): Promise<Contestant> {
  const source = benchCase(folder, count);
  const press = await benchPress(source);
  return async (number) => {
    const recipient = source.submission.recipients[number - 1];
    if (recipient === undefined) throw new Error(`no recipient ${number}`);
    const { value } = await composeLetter(recipient, press);
    if (value === null) throw new Error(`letter ${number} failed`);
    return value.bytes;
  };
}
