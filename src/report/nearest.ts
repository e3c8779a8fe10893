import { distance } from "fastest-levenshtein";
import { firstDifference } from "../model/few-letters-apart.js";

/** Known names searched, and letters of a name looked at: a hostile file costs no more than patience. */
const MAX_KNOWN = 1000;
const MAX_LENGTH = 64;

/** A beginning of fewer letters is that of too many names. */
const MIN_BEGINNING = 2;

/**
 * The known name that a mistyped one most probably means, or null when none is near: at most a third of its
 * letters may differ, in any case one; or it is one of the known name's words, as `france` is of `state-france`; or one of both
 * begins the other, as `rec` does `recipients`, and `fr` does `french`; or it is the known name with letters left out, as `letr` is `letter`.
 */
export function nearest(name: string, known: readonly string[]): string | null {
  return closest(name, known, Math.max(1, Math.floor(name.length / 3))) ?? related(name, known);
}

function related(name: string, known: readonly string[]): string | null {
  if (name.length > MAX_LENGTH) return null;
  const searched = known.slice(0, MAX_KNOWN);
  const meant = name.toLowerCase();
  return (
    searched.find((candidate) => `-${candidate.toLowerCase()}-`.includes(`-${meant}-`)) ??
    searched.find((candidate) => begins(meant, candidate.toLowerCase())) ??
    searched.find((candidate) => leavesOut(meant, candidate.toLowerCase())) ??
    null
  );
}

function begins(name: string, candidate: string): boolean {
  const [short, long] = name.length < candidate.length ? [name, candidate] : [candidate, name];
  return short.length >= MIN_BEGINNING && long.startsWith(short);
}

/** Whether a name is the candidate without some of its letters, the first and more than half of them there. */
function leavesOut(name: string, candidate: string): boolean {
  if (name[0] !== candidate[0] || 2 * name.length <= candidate.length) return false;
  let at = 0;
  for (const letter of candidate) if (letter === name[at]) at += 1;
  return at === name.length;
}

/**
 * The known name whose first word this is, as `osce` is of `osce-chair`; or else that with the fewest different letters,
 * none where more than `limit` differ. Of equals the first.
 */
export function closest(name: string, known: readonly string[], limit = MAX_LENGTH): string | null {
  if (name.length > MAX_LENGTH) return null;
  const begun = `${name.toLowerCase()}-`;
  const whole = known.slice(0, MAX_KNOWN).find((candidate) => candidate.toLowerCase().startsWith(begun));
  if (whole !== undefined) return whole;
  let best: string | null = null;
  let bound = limit + 1;
  for (const candidate of known.slice(0, MAX_KNOWN)) {
    if (Math.abs(candidate.length - name.length) >= bound) continue;
    const found = apart(name.toLowerCase(), candidate.toLowerCase());
    if (found < bound) [best, bound] = [candidate, found];
  }
  return best;
}

/** Letters that differ; two neighbours that changed places count as one (Damerau 1964). */
function apart(name: string, candidate: string): number {
  const first = firstDifference(name, candidate);
  const [left, right] = [name.slice(first, first + 1), name.slice(first + 1, first + 2)];
  const swapped = name.slice(0, first) + right + left + name.slice(first + 2);
  return swapped === candidate ? 1 : distance(name, candidate);
}
