import { composeOutcome, type LetterFormat, type Press } from "../../index.js";
import type { Maker } from "./run-letters.js";

/** Makes one letter after the other, in this thread. */
export function oneHand(press: Press, formats: readonly LetterFormat[]): Maker {
  return {
    ahead: 1,
    make: (recipient) => composeOutcome(recipient, press, formats),
    close: () => Promise.resolve(),
  };
}
