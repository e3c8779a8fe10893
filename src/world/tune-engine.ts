import { setFlagsFromString } from "node:v8";
import { settleYoungSpace } from "./settle-young-space.js";

// Settings of V8 that change when code is optimised and garbage collected, never what it does. V8 reads each anew
// whenever it decides, so that they hold although it has started. What they save is measured in bench/.

/** HarfBuzz is optimised when a large set needs it: for one letter that takes longer than all else. */
const PATIENT_WITH_WASM = "--wasm-tiering-budget=100000000";
/** Before V8 12 nothing stands between the quick compiler and the slow one, and the slow one is asked too soon. */
const PATIENT_WITH_SCRIPT = "--interrupt-budget=500000";
/** What one letter runs is hardly worth optimising: of its processor time that took a tenth. A letter of a whole book still gets there. */
const HARDLY_OPTIMISING = {
  old: ["--interrupt-budget=2000000"],
  new: ["--invocation-count-for-turbofan=30000", "--invocation-count-for-maglev=20000"],
};
/** One letter's heap hardly fills: threads that mark it ahead of a collection take time that nobody gets back. */
const UNMARKED = "--no-incremental-marking";
/** A regular expression is compiled once, for the machine, not first for an interpreter: most cost more to compile than they ever run. */
const COMPILED_ONCE = "--no-regexp-tier-up";
/** The heap grows by 60 % over what lives before it is collected, not fourfold. One letter needs no collection at all. */
const TIDY = "--heap-growing-percent=60";
/** Tunes V8 for one letter or for a set; to be called before anything is compiled. Returns what was set. */
export function tuneEngine(work: "letter" | "set"): readonly string[] {
  const isOld = Number.parseInt(process.versions.v8, 10) < 12;
  const settings = [
    PATIENT_WITH_WASM,
    COMPILED_ONCE,
    ...(isOld ? [PATIENT_WITH_SCRIPT] : []),
    ...(work === "set" ? [TIDY] : [UNMARKED, ...HARDLY_OPTIMISING[isOld ? "old" : "new"]]),
  ];
  for (const setting of settings) setFlagsFromString(setting);
  settleYoungSpace();
  return settings;
}
