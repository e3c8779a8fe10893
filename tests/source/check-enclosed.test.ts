import { expect, test } from "vitest";
import { checkEnclosed, enclosingIn } from "../../src/source/check-enclosed.js";
import { parseYaml } from "../../src/source/parse-yaml.js";
import { tableOf } from "../../src/source/sources.js";
import { childOf, itemsOf } from "../../src/source/yaml-node.js";

/** The cycle that the first of the rows is told of. */
function cycleOf(rows: readonly string[]): readonly (string | null)[] | null {
  const list = parseYaml("data/recipients.yaml", rows.join("\n")).value;
  const first = itemsOf(list)[0];
  if (list === null || first === undefined) throw new Error("no rows");
  const all = checkEnclosed(childOf(first, "encloses"), first, enclosingIn(tableOf("recipient", [list])));
  const found = all.find(({ code }) => code === "enclosure-cycle");
  return found?.code === "enclosure-cycle" ? found.args.ids : null;
}

const row = (id: number, others: readonly number[]): string =>
  `- { id: r${id}, encloses: [${others.map((other) => `r${other}`).join(", ")}] }`;
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

test("the shortest cycles are told as they are written", () => {
  expect(cycleOf([row(0, [0])])).toEqual(["r0", "r0"]);
  expect(cycleOf([row(0, [1, 2]), row(1, []), row(2, [0])])).toEqual(["r0", "r2", "r0"]);
  expect(cycleOf([row(0, [1]), row(1, [2]), row(2, [1])])).toBeNull();
});

test("a ring of a thousand letters is gone round once", () => {
  const count = 1000;
  expect(cycleOf(upTo(count).map((id) => row(id, [(id + 1) % count])))).toHaveLength(count + 1);
});

test("a longer ring is told by its beginning", () => {
  const count = 3000;
  const rows = upTo(count).map((id) => row(id, [(id + 1) % count]));
  expect(cycleOf(rows)).toEqual(["r0", "r1", "r2", "r3", null, "r0"]);
});

test("a ring is found behind a thousand letters that lead nowhere, and none by a ring that one leads to", () => {
  const leaves = upTo(1500).map((id) => id + 3);
  expect(cycleOf([row(0, [...leaves, 1]), row(1, [0])])).toEqual(["r0", "r1", "r0"]);
  expect(cycleOf([row(0, [1]), row(1, [2]), row(2, [1, ...leaves])])).toBeNull();
});

test("of letters that each enclose all that follow, none is passed through twice", () => {
  const ids = upTo(60);
  expect(cycleOf(ids.map((id) => row(id, ids.slice(id + 1))))).toBeNull();
});
