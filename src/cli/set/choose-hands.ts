import { hashInputs } from "../serve-letters.js";
import type { ChooseMaker } from "./make-on-shelf.js";
import { manyHands } from "./many-hands.js";
import { oneHand } from "./one-hand.js";

/** From so many letters on another thread pays. */
const WORTH_A_THREAD = 100;

/** This thread alone, or others beside it: as many as were asked for in all, or as pay. */
export const chooseHands: ChooseMaker = async (world, { press, formats, options }, { letters, inputs }) => {
  const toMake = letters.filter(({ kept }) => kept === null).length;
  const worthwhile = Math.min(world.processors, Math.ceil(toMake / WORTH_A_THREAD));
  const others = (options.jobs ?? worthwhile) - 1;
  if (others < 1 || toMake < 2) return oneHand(press, formats);
  const { submission, date, lang, strict, final } = options;
  const given = Object.entries({ submission, date, lang, strict, final });
  const same = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  return manyHands(world, Math.min(others, toMake), {
    options: same,
    formats,
    inputs: hashInputs(world, inputs),
  });
};
