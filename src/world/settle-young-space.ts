import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** Half of the 16 MB that one leap by sixteen gives: newer versions of V8 take the memory little by little. */
const GROWN = 8_000_000;
/** Of 0.25 MB each; V8 takes the leap after 1 to 7 MB. */
const MOST_STEPS = 60;
/** Arrays of a step, and their elements of 8 bytes: copied by V8 itself, which takes a hundredth of the time of a loop. */
const STEP = { arrays: 8, elements: 4000 };

/**
 * Lets V8's space for what was just made grow from 1 MB to 16 MB, and no further. It grows when enough in it has survived a
 * collection, by a factor that V8 reads each time: something is kept until it has leapt, then let go. Left to itself it grows to
 * 128 MB in newer versions, without gain; held at 1 MB it is collected six times a letter, which took a quarter of a set's time.
 * Few collections also leave V8's limit for the old space high: a single letter ended in a collection of all, a tenth of its time.
 */
export function settleYoungSpace(): void {
  setFlagsFromString("--semi-space-growth-factor=16");
  const copied = Array.from({ length: STEP.elements }, () => 0);
  const surviving: unknown[] = [];
  for (let step = 0; step < MOST_STEPS && youngSize() < GROWN; step += 1) {
    for (let made = 0; made < STEP.arrays; made += 1) surviving.push(copied.slice());
  }
  setFlagsFromString("--semi-space-growth-factor=1");
}

function youngSize(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space")?.space_size ?? GROWN;
}
