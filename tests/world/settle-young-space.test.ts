import { getHeapSpaceStatistics } from "node:v8";
import { expect, test } from "vitest";
import { settleYoungSpace } from "../../src/world/settle-young-space.js";

const MEGABYTE = 2 ** 20;

function youngSize(): number {
  return getHeapSpaceStatistics().find((space) => space.space_name === "new_space")?.space_size ?? 0;
}

test("the space for what was just made grows at once, and then no further", () => {
  settleYoungSpace();
  expect(youngSize()).toBeGreaterThan(7 * MEGABYTE);
  const kept = Array.from({ length: 20_000 }, () => Array.from({ length: 500 }, () => 1));
  expect(kept).toHaveLength(20_000);
  // Two halves of 16 MB, of which one is in use.
  expect(youngSize()).toBeLessThanOrEqual(32 * MEGABYTE);
});
