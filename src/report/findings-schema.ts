import * as v from "valibot";
import { FINDINGS_VERSION } from "./report-json.js";

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const position = v.pipe(v.number(), v.integer(), v.minValue(1));
const column = v.pipe(position, v.description("From 1, in UTF-16 code units."));

const finding = v.strictObject({
  code: v.pipe(text, v.description("Kind of finding; `demarche explain <code>` tells what it means.")),
  severity: v.pipe(
    v.picklist(["error", "warning"]),
    v.description("An error stops a letter, a warning does not."),
  ),
  family: v.pipe(
    v.picklist(["data", "directory", "template", "text", "page", "files"]),
    v.description("What the rule looks at."),
  ),
  message: v.pipe(text, v.description("What is wrong, in a sentence without its stop.")),
  hint: v.pipe(text, v.description("What would mend it.")),
  file: v.pipe(
    v.nullable(text),
    v.description(
      "Path relative to the submission's folder, with forward slashes; of a file that comes with the program, relative to the program's, and of one of its data with `bundled:` before it. Null where no file is at fault.",
    ),
  ),
  line: v.pipe(v.nullable(position), v.description("From 1; null where no file is at fault.")),
  column: v.pipe(v.nullable(column), v.description("From 1; null where no file is at fault.")),
  end: v.pipe(
    v.nullable(v.strictObject({ line: position, column })),
    v.description("Just behind the last character; null where no file is at fault."),
  ),
  recipient: v.pipe(
    v.nullable(text),
    v.description(
      "Id of the one recipient whose letter it concerns; null where it concerns none or several.",
    ),
  ),
  recipients: v.pipe(
    v.array(text),
    v.description("Ids of all recipients whose letters it concerns; none where it concerns the submission."),
  ),
  args: v.pipe(v.record(text, v.unknown()), v.description("What the finding knows of itself, by its code.")),
});

/** What `demarche check --format json` prints; JSON Schema is made of it. */
export const findingsSchema = v.strictObject({
  schemaVersion: v.pipe(v.literal(FINDINGS_VERSION), v.description("Version of this schema.")),
  letters: v.pipe(count, v.description("How many letters were made for the check.")),
  errors: v.pipe(count, v.description("How many of the findings are errors.")),
  warnings: v.pipe(count, v.description("How many of the findings are warnings.")),
  findings: v.pipe(v.array(finding), v.description("By file, line, column and code.")),
});

export type FindingsReport = v.InferOutput<typeof findingsSchema>;
