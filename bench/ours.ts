import { composeLetter } from "../src/index.js";
import { tuneEngine } from "../src/world/tune-engine.js";
import { benchCase, benchPress } from "./bench-case.js";
import type { Contestant } from "./contestant.js";

/** demarche: tagged PDF/A-3a and PDF/UA-1, one thread, with V8 set as `demarche batch` sets it. */
export async function ours(count: number): Promise<Contestant> {
  tuneEngine("set");
  const source = benchCase(count);
  const press = await benchPress(source);
  return async (number) => {
    const recipient = source.submission.recipients[number - 1];
    if (recipient === undefined) throw new Error(`no recipient ${number}`);
    const { value } = await composeLetter(recipient, press);
    if (value === null) throw new Error(`letter ${number} failed`);
    return value.bytes;
  };
}
