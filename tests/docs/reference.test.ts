import { expect, test } from "vitest";
import { renderElements } from "./render-elements.js";
import { renderGaps } from "./render-gaps.js";
import { renderHelpers } from "./render-helpers.js";

/** The reference is written by these; `npx vitest run tests/docs -u` writes it anew. */
test.each([
  ["elements", renderElements],
  ["gaps", renderGaps],
  ["helpers", renderHelpers],
])("docs/reference/%s.md is what the code says", async (page, render) => {
  await expect(render()).toMatchFileSnapshot(`../../docs/reference/${page}.md`);
});
