import { expect } from "vitest";
import { openSubmission } from "../src/cli/open-submission.js";
import { composeLetter, composePages } from "../src/compose.js";
import type { PagedLetter } from "../src/model/page.js";
import { openPress, type Press } from "../src/press.js";
import { createNodeWorld } from "../src/world/node-world.js";
import { fontSources, subsetterWasm } from "./press.js";

/** A press for a submission of this repository, by its folder, as the command line opens it. */
export async function pressFor(folder: string): Promise<Press> {
  const submission = new URL(`../${folder}`, import.meta.url).pathname;
  const opened = await openSubmission(createNodeWorld(), { submission });
  expect(opened.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const { templates, images } = opened;
  if (opened.case === null) throw new Error("the submission cannot be read");
  return openPress({ case: opened.case, templates, images, fonts: fontSources, subsetter: subsetterWasm });
}

/** The first letter of a folder of fixtures as the command line composes it: its pages, and its bytes made twice. */
export async function composeFixture(name: string): Promise<{
  readonly paged: PagedLetter;
  readonly bytes: Uint8Array;
  readonly again: Uint8Array;
}> {
  const press = await pressFor(`tests/fixtures/${name}`);
  const [recipient] = press.case.submission.recipients;
  if (recipient === undefined) throw new Error("nobody to write to");
  const pages = composePages(recipient, press);
  expect(pages.diagnostics).toEqual([]);
  const [first, second] = [await composeLetter(recipient, press), await composeLetter(recipient, press)];
  if (pages.value === null || first.value === null || second.value === null) throw new Error("no letter");
  return { paged: pages.value, bytes: first.value.bytes, again: second.value.bytes };
}
