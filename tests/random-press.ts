import { readFileSync } from "node:fs";
import { openPress, type Press } from "../src/press.js";
import { readSubmission } from "../src/source/read-submission.js";
import { fontSources, subsetterWasm } from "./press.js";
import { bundledData, bundledTemplates } from "./program-files.js";
import { RANDOM_TEMPLATES } from "./random-case.js";

const map = new Uint8Array(readFileSync(new URL("fixtures/torture/data/images/map.png", import.meta.url)));

/** A press that has the templates and the image that random cases ask for. */
export async function openRandomPress(): Promise<Press> {
  const { value } = readSubmission(bundledData, bundledData);
  if (value === null) throw new Error("the program's own submission has faults");
  return openPress({
    case: value,
    templates: {
      ...bundledTemplates,
      templates: new Map([...bundledTemplates.templates, ...RANDOM_TEMPLATES]),
    },
    images: { names: ["images/map.png"], read: () => map },
    fonts: fontSources,
    subsetter: subsetterWasm,
  });
}
