import { expect, test } from "vitest";
import { SCHEMAS } from "../../src/source/schema/schema-table.js";
import { renderCodes } from "./render-codes.js";
import { renderCommands } from "./render-commands.js";
import { renderElements } from "./render-elements.js";
import { renderGaps } from "./render-gaps.js";
import { renderHelpers } from "./render-helpers.js";
import { renderKeys } from "./render-keys.js";

/** The reference is written by these; `npx vitest run tests/docs -u` writes it anew. */
test.each([
  ["codes", renderCodes],
  ["commands", renderCommands],
  ["elements", renderElements],
  ["gaps", renderGaps],
  ["helpers", renderHelpers],
  ["keys", () => renderKeys([...SCHEMAS.values()])],
])("docs/reference/%s.md is what the code says", async (page, render) => {
  await expect(render()).toMatchFileSnapshot(`../../docs/reference/${page}.md`);
});
