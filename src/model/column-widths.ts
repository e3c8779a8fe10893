import type { Pt } from "./page.js";

/** Widths in points between which a column serves its content. */
export interface ContentWidth {
  /** Below it something that does not break is wider than the column: words, and what is tied together. */
  readonly least: Pt;
  /** From it on no line breaks but where the writer broke it. */
  readonly most: Pt;
}

/** The greatest of each width; of none, 0. */
export function widestOf(widths: readonly ContentWidth[]): ContentWidth {
  return {
    least: Math.max(0, ...widths.map(({ least }) => least)),
    most: Math.max(0, ...widths.map(({ most }) => most)),
  };
}

/**
 * The widths of columns that fill `room` points together. What is left beside the widest lines is shared by their widths;
 * where lines must break, each column gets its least and a share of the rest by what it lacks (CSS 2.1, 17.5.2.2, in spirit).
 * Columns whose words are wider than the room get shares by their words, which then do not fit.
 */
export function columnWidths(columns: readonly ContentWidth[], room: Pt): readonly Pt[] {
  const leasts = sumOf(columns.map(({ least }) => least));
  const mosts = sumOf(columns.map(({ most }) => most));
  if (mosts === 0) return columns.map(() => room / columns.length);
  if (mosts <= room) return columns.map(({ most }) => (most * room) / mosts);
  if (leasts >= room) return columns.map(({ least }) => (least * room) / leasts);
  return shareRest(narrowWhole(columns, room), room);
}

/** Columns that need no more than an equal share keep their lines whole, where that leaves enough for the words of the others. */
function narrowWhole(columns: readonly ContentWidth[], room: Pt): readonly ContentWidth[] {
  const fair = room / columns.length;
  const whole = columns.map((column) => (column.most <= fair ? { ...column, least: column.most } : column));
  return sumOf(whole.map(({ least }) => least)) <= room ? whole : columns;
}

function shareRest(columns: readonly ContentWidth[], room: Pt): readonly Pt[] {
  const rest = room - sumOf(columns.map(({ least }) => least));
  const lacks = columns.map(({ least, most }) => most - least);
  const lacking = sumOf(lacks);
  return columns.map(({ least }, index) => least + ((lacks[index] ?? 0) * rest) / lacking);
}

function sumOf(widths: readonly Pt[]): Pt {
  return widths.reduce((sum, width) => sum + width, 0);
}
