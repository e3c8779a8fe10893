import type { Diagnostic } from "../model/diagnostic.js";
import type { Place } from "../model/place.js";
import type { Faults } from "./setting.js";
import { fault } from "../model/diagnostic.js";

/** An empty collection of findings; what is found twice at one place is told once. */
export function collectFaults(): Faults {
  const found = new Map<string, Diagnostic>();
  let told = 0;
  const keep = (key: string, diagnostic: Diagnostic): void => {
    told += 1;
    if (!found.has(key)) found.set(key, diagnostic);
  };
  return {
    missingGlyph: ({ character, package: name }, text, place) =>
      keep(
        // All that one font would mend in a text is one finding.
        `glyph ${name ?? character} ${where(place)}`,
        fault("missing-glyph", place, { character, codePoint: codePointOf(character), text, package: name }),
      ),
    overfullLine: (text, excess, place) =>
      keep(`line ${text} ${where(place)}`, fault("overfull-line", place, { text, excess })),
    overfullPage: (text, excess, place) =>
      keep(`page ${text} ${where(place)}`, fault("overfull-page", place, { text, excess })),
    tell: (findings) => {
      for (const finding of findings) keep(JSON.stringify(finding), finding);
    },
    found: () => [...found.values()],
    count: () => told,
  };
}

function where(place: Place | null): string {
  return place === null ? "" : `${place.file}:${place.line}:${place.column}`;
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
