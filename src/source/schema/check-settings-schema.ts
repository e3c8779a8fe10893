import * as v from "valibot";
import { RULES } from "../../model/rule.js";
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

const settable = v.pipe(
  v.optional(
    v.pipe(
      v.union([
        v.pipe(v.picklist(["off", "warning", "error"]), v.title("off, warning or error")),
        v.pipe(
          v.array(exception),
          v.minLength(1, "at least one finding"),
          v.title("a list of findings that may stay"),
        ),
      ]),
      v.title("off, warning, error, or a list of findings that may stay"),
    ),
  ),
  v.description("What becomes of the findings of this rule."),
);

const fixed = v.pipe(
  v.optional(
    v.pipe(v.picklist(["error"]), v.title("error, for no letter can be made of what this rule finds")),
  ),
  v.description("Without this rule no letter can be made: its findings are errors."),
);

/** By the name of a rule, what becomes of its findings. */
export const checkSettingsSchema = v.pipe(
  v.strictObject(
    Object.fromEntries(Object.entries(RULES).map(([code, rule]) => [code, rule.settable ? settable : fixed])),
  ),
  v.title("a map from a rule to what becomes of its findings"),
);
