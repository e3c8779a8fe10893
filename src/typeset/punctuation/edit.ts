/** Text in place of what stands from `start` up to, without, `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies edits, in order and apart from each other, to a text that is cut into stretches: what is inserted between two
 * stretches goes to the end of the first.
 */
export function applyEdits(stretches: readonly string[], edits: readonly Edit[]): readonly string[] {
  if (edits.length === 0) return stretches;
  let start = 0;
  let next = 0;
  return stretches.map((stretch) => {
    const end = start + stretch.length;
    let [shown, from] = ["", start];
    for (; next < edits.length; next += 1) {
      const edit = edits[next];
      if (edit === undefined || !begins(edit, end)) break;
      if (edit.start >= start) shown += stretch.slice(from - start, edit.start - start) + edit.text;
      else shown += stretch.slice(from - start, Math.max(0, edit.start - start));
      from = Math.max(from, Math.min(edit.end, end));
      if (edit.end > end) break;
    }
    shown += stretch.slice(from - start);
    start = end;
    return shown;
  });
}

/** Whether an edit touches a stretch that ends at `end`. */
function begins({ start, end: to }: Edit, end: number): boolean {
  return start < end || (start === end && to === start);
}
