import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.js";
import { RULES } from "../../src/model/rule.js";
import { describe } from "../../src/report/describe.js";
import { edit, findingsOf, type Seed } from "./seed.js";
import { DATA_SEEDS } from "./seeds/data.js";
import { DIRECTORY_SEEDS } from "./seeds/directory.js";
import { FILE_SEEDS } from "./seeds/files.js";
import { PAGE_SEEDS } from "./seeds/page.js";
import { READING_SEEDS } from "./seeds/reading.js";
import { TEMPLATE_SEEDS } from "./seeds/template.js";
import { SETTINGS_SEEDS } from "./seeds/settings.js";
import { TEXT_SEEDS } from "./seeds/text.js";

const SEEDS: readonly Seed[] = [
  ...READING_SEEDS,
  ...DATA_SEEDS,
  ...DIRECTORY_SEEDS,
  ...TEMPLATE_SEEDS,
  ...TEXT_SEEDS,
  ...PAGE_SEEDS,
  ...FILE_SEEDS,
  ...SETTINGS_SEEDS,
];

/** Whether a place is where a finding is expected, for which as much is known as is marked. */
function isAt(place: Diagnostic["place"], expected: Seed["at"]): boolean {
  if (place === null || expected === null || expected === undefined) return place === (expected ?? null);
  const { file, line, column } = expected;
  return place.file === file && place.line === line && place.column === column;
}

test("the clean case has no finding", async () => {
  expect((await findingsOf(edit([]))).map((finding) => [finding.code, describe(finding).message])).toEqual(
    [],
  );
});

test.each(SEEDS.map((seed) => [seed.code, seed.fault, seed] as const))("%s: %s", async (code, _, seed) => {
  const edited = edit(seed.edits);
  const found = (await findingsOf(edited, seed.bytes)).filter((finding) => finding.code === code);
  const places = seed.at === undefined ? edited.marks : [seed.at];
  const args: unknown = seed.args === undefined ? expect.anything() : expect.objectContaining(seed.args);
  const recipient = seed.recipient === undefined ? {} : { recipient: seed.recipient };
  expect(places.length).toBeGreaterThan(0);
  for (const place of places)
    expect(found).toContainEqual(
      expect.objectContaining({
        code,
        severity: RULES[code].severity,
        place: place === null ? null : expect.objectContaining(place),
        args,
        ...recipient,
      }),
    );
  const elsewhere = found.filter(({ place }) => !places.some((one) => isAt(place, one)));
  if (seed.elsewhere !== true) expect(elsewhere).toEqual([]);
});

test.each(
  SEEDS.flatMap(({ code, fault, twin, twinBytes }) =>
    twin === undefined ? [] : [[code, fault, twin, twinBytes] as const],
  ),
)("%s is not found where there is no such fault: %s", async (code, _, twin, bytes) => {
  const found = await findingsOf(edit(twin), bytes);
  expect(found.filter((finding) => finding.code === code)).toEqual([]);
});
