import type { MarkedUpText, Origin } from "../model/markup.js";
import type { Place } from "../model/place.js";

/** A marker's frame: two noncharacters, which no text of a submission can hold (the reader refuses them). */
const OPEN = "\uFDD0";
const CLOSE = "\uFDD1";
const MARKER = new RegExp(`${OPEN}(\\d+)${CLOSE}`, "gu");

/** What a marker stands for. */
export type OriginRow = Omit<Origin, "offset">;

/** A table of places; a marker in the filled text names a row of it. */
export interface OriginTable {
  /** The marker to write before the stretch. */
  mark(place: Place, moves: boolean): string;
  /** The filled text without its markers, and where each stretch of it comes from. */
  unmark(filled: string): MarkedUpText;
  rows(): readonly OriginRow[];
}

/** A table, shared by all templates of a submission, that goes on from the rows of templates that were kept. */
export function createOriginTable(kept: readonly OriginRow[] = []): OriginTable {
  const rows = [...kept];
  return {
    mark(place, moves) {
      rows.push({ place, moves });
      return `${OPEN}${rows.length - 1}${CLOSE}`;
    },
    unmark(filled) {
      const origins: Origin[] = [];
      let text = "";
      let end = 0;
      for (const match of filled.matchAll(MARKER)) {
        text += filled.slice(end, match.index);
        end = match.index + match[0].length;
        const row = rows[Number(match[1])];
        if (row !== undefined) origins.push({ offset: text.length, ...row });
      }
      return { text: text + filled.slice(end), origins };
    },
    rows: () => [...rows],
  };
}
