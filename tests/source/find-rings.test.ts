import fc from "fast-check";
import { expect, test } from "vitest";
import { findRings } from "../../src/source/find-rings.js";

type Graph = ReadonlyMap<string, readonly string[]>;
const reachedFrom = (start: string, graph: Graph): ReadonlySet<string> => {
  const reached = new Set<string>();
  const waiting = [...(graph.get(start) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(graph.get(id) ?? []));
  }
  return reached;
};

test("two are on one ring when each is reached from the other, and none is that does not reach itself", () => {
  const ids = [..."abcdef"];
  const graphs = fc
    .array(fc.subarray(ids), { minLength: ids.length, maxLength: ids.length })
    .map((ahead): Graph => new Map(ids.map((id, index) => [id, ahead[index] ?? []])));
  fc.assert(
    fc.property(graphs, (graph) => {
      const rings = findRings(ids, (id) => graph.get(id) ?? []);
      for (const a of ids)
        for (const b of ids) {
          const together = reachedFrom(a, graph).has(b) && reachedFrom(b, graph).has(a);
          expect(rings.has(a) && rings.get(a) === rings.get(b)).toBe(together);
        }
    }),
  );
});

test("ten thousand in a row are no ring; their last makes them one", () => {
  const count = 10_000;
  const row = Array.from({ length: count }, (_, index) => String(index));
  const next = (id: string): readonly string[] => row.slice(Number(id) + 1, Number(id) + 2);
  expect(findRings(row, next).size).toBe(0);
  expect(findRings(row, (id) => (id === "9999" ? ["0"] : next(id))).size).toBe(count);
});
