/** Takes the filter off a row of a PNG, in place (ISO/IEC 15948, 9); `above` is the row before it, zeros for the first. */
export function unfilterRow(filter: number, row: Uint8Array, above: Uint8Array, pixel: number): void {
  if (filter === 0) return;
  for (let index = 0; index < row.length; index += 1) {
    const left = index < pixel ? 0 : (row[index - pixel] ?? 0);
    const up = above[index] ?? 0;
    const corner = index < pixel ? 0 : (above[index - pixel] ?? 0);
    row[index] = (row[index] ?? 0) + guess(filter, left, up, corner);
  }
}

function guess(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    default:
      return paeth(left, up, corner);
  }
}

function paeth(left: number, up: number, corner: number): number {
  const [byLeft, byUp] = [Math.abs(up - corner), Math.abs(left - corner)];
  const byCorner = Math.abs(left + up - 2 * corner);
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
