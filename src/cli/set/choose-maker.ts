import type { LetterFormat, Press } from "../../index.js";
import type { World } from "../../world/world.js";
import type { CommonOptions } from "../open-submission.js";
import { hashInputs } from "../serve-letters.js";
import type { Inputs } from "./list-inputs.js";
import { manyHands } from "./many-hands.js";
import { oneHand } from "./one-hand.js";
import type { Maker } from "./run-letters.js";

/** What there is to be made. */
export interface Work {
  readonly press: Press;
  readonly formats: readonly LetterFormat[];
  readonly options: CommonOptions & { readonly jobs?: number };
  /** How many letters are to be made. */
  readonly letters: number;
  readonly inputs: Inputs;
}

/** From so many letters on another thread pays. */
const WORTH_A_THREAD = 100;

/** This thread alone, or others beside it: as many as were asked for in all, or as pay. */
export async function chooseMaker(world: World, work: Work): Promise<Maker> {
  const { press, formats, options, letters, inputs } = work;
  const worthwhile = Math.min(world.processors, Math.ceil(letters / WORTH_A_THREAD));
  const others = (options.jobs ?? worthwhile) - 1;
  if (others < 1 || letters < 2) return oneHand(press, formats);
  const { submission, date, lang, strict, final } = options;
  const same = Object.fromEntries(
    Object.entries({ submission, date, lang, strict, final }).filter(([, value]) => value !== undefined),
  );
  return manyHands(world, Math.min(others, letters), {
    options: same,
    formats,
    inputs: hashInputs(world, inputs),
  });
}
