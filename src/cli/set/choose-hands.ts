import { hashInputs } from "../serve-letters.js";
import type { ChooseMaker } from "./make-on-shelf.js";
import { manyHands } from "./many-hands.js";
import { oneHand } from "./one-hand.js";

/**
 * Measured: of a letter's time, a good half is the first thread's, which binds the dossier and writes. So two threads on two processors
 * take as long as one (1000 letters, 16 s); with a third processor two others keep the first busy, and more would wait for it.
 * Each reads the submission for itself, which some 100 letters make up for.
 */
const [WORTH_A_THREAD, FEWEST_PROCESSORS, MOST_THREADS] = [100, 3, 3];

/** This thread alone, or others beside it: as many as were asked for in all, or as pay. */
export const chooseHands: ChooseMaker = async (world, { press, formats, options }, { letters, inputs }) => {
  const toMake = letters.filter(({ kept }) => kept === null).length;
  const isWorth = world.processors >= FEWEST_PROCESSORS;
  const worthwhile = isWorth ? Math.min(MOST_THREADS, Math.ceil(toMake / WORTH_A_THREAD)) : 1;
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
