import { expect, test } from "vitest";
import { describeDraft } from "../../src/report/describe-draft.js";

const MANY = Array.from({ length: 10 }, (_, index) => `row-${index}`);

test.each([
  [["alpha"], 1, "drafts: no signatory has agreed yet; every page"],
  [["alpha", "beta"], 2, "drafts: no signatory has agreed yet; every page"],
  [["alpha"], 2, "drafts: 1 of 2 signatories has not agreed yet, `alpha`; every page"],
  [["alpha", "beta"], 3, "drafts: 2 of 3 signatories have not agreed yet, `alpha` and `beta`; every page"],
  [MANY, 60, "drafts: 10 of 60 signatories have not agreed yet, `row-0`, "],
])("%j of %i", (pending, signatories, start) => {
  const [said = "", hint, ...rest] = describeDraft(pending, signatories).split("\n");
  expect(said.startsWith(start)).toBe(true);
  expect(said.includes(" and 2 more;")).toBe(pending === MANY);
  expect(hint).toContain("data/signatories.yaml");
  expect(rest).toEqual([""]);
});
