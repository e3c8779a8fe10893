import { readFileSync } from "node:fs";
import * as v from "valibot";
import { expect, test } from "vitest";
import { officesSchema } from "../../src/source/schema/offices-schema.js";
import type { Shape } from "../../src/source/check-shape.js";

/** What a schema says of a key of its rows. */
function saidOf(key: string, shape: Shape): string {
  const own = shape.entries?.[key];
  if (own !== undefined) return v.getDescription(own) ?? "";
  const options = (shape.options ?? []).filter((option) => typeof option === "object");
  const below = [shape.item, ...Object.values(shape.entries ?? {}), ...options];
  return below.flatMap((each) => (each ? saidOf(key, each) : [])).find((said) => said !== "") ?? "";
}

test("every kind of the program's offices is named where the key is described", () => {
  const offices = readFileSync(new URL("../../data/directory/offices.yaml", import.meta.url), "utf8");
  const kinds = [...offices.matchAll(/^ +kind: (\S+)$/gmu)].map(([, kind = ""]) => kind);
  const named = /offices: (.*)\.$/u.exec(saidOf("kind", officesSchema))?.[1]?.split(", ") ?? [];
  expect(named.toSorted()).toEqual([...new Set(kinds)].toSorted());
});
