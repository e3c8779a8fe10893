/** A mistyped name has at most so many wrong letters; a short one has fewer, as else it would be any other. */
const MOST = 2;

/** Whether one of the names is the other, mistyped: with a letter or two wrong, missing, too many, or changed in places. */
export function fewLettersApart(name: string, other: string): boolean {
  const limit = Math.min(MOST, Math.max(1, Math.floor(name.length / 3)));
  return name !== other && within(name.toLowerCase(), other.toLowerCase(), limit);
}

/** Letters that both begin with are no difference; of the first that differ, each way to mend it is tried. */
function within(name: string, other: string, limit: number): boolean {
  if (Math.abs(name.length - other.length) > limit) return false;
  const first = firstDifference(name, other);
  const [left, right] = [name.slice(first), other.slice(first)];
  if (left === "" && right === "") return true;
  if (limit === 0) return false;
  const [a = "", b = ""] = left;
  return (
    (b !== "" && right.startsWith(b + a) && within(left.slice(2), right.slice(2), limit - 1)) ||
    within(left.slice(1), right.slice(1), limit - 1) ||
    within(left.slice(1), right, limit - 1) ||
    within(left, right.slice(1), limit - 1)
  );
}

/** Where two names begin to differ, in UTF-16 units: the length of the shorter where it begins the other. */
export function firstDifference(name: string, other: string): number {
  let index = 0;
  while (index < name.length && name[index] === other[index]) index += 1;
  return index;
}
