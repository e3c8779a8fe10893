import * as v from "valibot";
import { mention } from "./id.js";
import { plainText } from "./text.js";

const exception = v.pipe(
  v.strictObject({
    id: v.pipe(
      mention,
      v.description(
        "Id of the row in which the finding stands, or of the recipient whose letter it is about.",
      ),
    ),
    reason: v.pipe(plainText, v.description("Why it may stay. It is never printed.")),
  }),
  v.title("a map"),
);

const severity = v.pipe(v.picklist(["off", "warning", "error"]), v.title("off, warning or error"));

/** By the name of a rule, what becomes of its findings. */
export const checkSettingsSchema = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/, "the code of a rule, such as `doubled-word`")),
    v.union([
      severity,
      v.pipe(
        v.array(exception),
        v.minLength(1, "at least one finding"),
        v.title("a list of findings that may stay"),
      ),
    ]),
  ),
  v.title("a map from a rule to `off`, `warning` or `error`, or to a list of findings that may stay"),
);
