import { type Diagnostic, fault } from "../model/diagnostic.js";
import type { Place } from "../model/place.js";

/** What a guard tells of a path that leads nowhere; its place is known to the caller. */
export type Report = (diagnostic: Diagnostic) => void;

/**
 * Follows the names from a root, through own properties only: a template reaches data and nothing behind it.
 * A name that is not there is reported with the names that are; then the value is undefined.
 */
export function readVariable(
  root: unknown,
  path: string,
  names: readonly string[],
  place: Place,
  report: Report,
): unknown {
  let value = root;
  for (const name of names) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) {
      report(fault("unknown-variable", place, { path, name, known: namesOf(value) }));
      return undefined;
    }
    value = Reflect.get(value, name);
  }
  if (value === undefined || typeof value === "function") {
    report(fault("unknown-variable", place, { path, name: path, known: [] }));
    return undefined;
  }
  return value;
}

/** The value as text for the letter. What would print as nothing, or as no text at all, is reported. */
export function showVariable(value: unknown, path: string, place: Place, report: Report): string {
  if (typeof value === "string" && value !== "") return value;
  if (typeof value === "number") return String(value);
  if (value !== undefined) report(fault("empty-variable", place, { path }));
  return "";
}

function namesOf(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
