/** One of those on the way that is gone now, and what it leads to that is not looked at yet. */
interface Step {
  readonly id: string;
  readonly ahead: string[];
}

/**
 * All that lead back to themselves over what they lead to, with one that stands for their ring: the strongly connected components of
 * Tarjan (Depth-First Search and Linear Graph Algorithms, 1972). Each is looked into once, and none by recursion: ten thousand may
 * stand in a row.
 */
export function findRings(
  ids: Iterable<string>,
  leadsTo: (id: string) => readonly string[],
): ReadonlyMap<string, string> {
  const rings = new Map<string, string>();
  // The number of each in the order of their discovery, and the lowest that it leads to of those that are open.
  const [numbers, lowest] = [new Map<string, number>(), new Map<string, number>()];
  const open: string[] = [];
  const closed = new Set<string>();
  const enter = (id: string): Step => {
    lowest.set(id, numbers.size);
    numbers.set(id, numbers.size);
    open.push(id);
    return { id, ahead: [...leadsTo(id)] };
  };
  const lower = (id: string, number = Infinity): void => {
    lowest.set(id, Math.min(lowest.get(id) ?? Infinity, number));
  };
  // Those that were opened since the first of a component are the others of it.
  const close = (first: string): void => {
    if (lowest.get(first) !== numbers.get(first)) return;
    const component = open.splice(open.lastIndexOf(first));
    for (const id of component) closed.add(id);
    if (component.length > 1 || leadsTo(first).includes(first))
      for (const id of component) rings.set(id, first);
  };
  for (const start of ids) {
    for (const way = numbers.has(start) ? [] : [enter(start)]; way.length > 0;) {
      const { id, ahead } = way.at(-1) as Step;
      const next = ahead.pop();
      if (next === undefined) {
        close(id);
        way.pop();
        lower(way.at(-1)?.id ?? id, lowest.get(id));
      } else if (!numbers.has(next)) way.push(enter(next));
      else if (!closed.has(next)) lower(id, numbers.get(next));
    }
  }
  return rings;
}
