import * as v from "valibot";
import { id, mention } from "./id.js";
import { sources, status } from "./provenance.js";
import { table } from "./table.js";
import { languageCode, plainText } from "./text.js";

const day = v.pipe(
  v.string(),
  v.regex(/^[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?$/, "a month such as 2006-06, or a date such as 2006-06-19"),
  v.title("a month or a date"),
);

const namesByLanguage = v.pipe(
  v.record(languageCode, v.pipe(v.array(plainText), v.minLength(1, "at least one name"))),
  v.title("a map from language to names"),
);

/** One row of `data/directory/names.yaml`. */
const nameSchema = v.pipe(
  v.strictObject({
    id: v.pipe(id, v.description("Name of the row.")),
    names: v.pipe(namesByLanguage, v.description("The obsolete or loose names, by language.")),
    right: v.pipe(
      v.optional(v.pipe(v.record(languageCode, plainText), v.title("a map from language to text"))),
      v.description("The right name, by language."),
    ),
    office: v.pipe(
      v.optional(mention),
      v.description("Id of the office that is meant where a recipient's `office` has such a name."),
    ),
    unless: v.pipe(
      v.optional(namesByLanguage),
      v.description("Full names, one of which in the letter makes the short one clear."),
    ),
    except: v.pipe(
      v.optional(namesByLanguage),
      v.description("Longer names that contain such a name, and are right."),
    ),
    prose: v.pipe(
      v.optional(v.pipe(v.boolean(), v.title("true or false"))),
      v.description("Whether the texts of a letter are looked through for it; true when absent."),
    ),
    since: v.pipe(v.optional(day), v.description("From when the name is wrong; always when absent.")),
    reason: v.pipe(plainText, v.description("Why the name is not the right one, in English.")),
    status: v.pipe(status, v.description("How sure the row is.")),
    sources: v.pipe(sources, v.description("Where the row's facts come from.")),
  }),
  v.title("a map"),
);

/** `data/directory/names.yaml`. */
export const namesSchema = table(nameSchema, "a list of names");
