import * as v from "valibot";
import { FILE_NAME } from "../../model/file-name.js";
import { checkSettingsSchema } from "./check-settings-schema.js";
import { contrastWithWhite } from "./contrast.js";
import { isoDate } from "./iso-date.js";
import { termsSchema } from "./terms-schema.js";
import { languageCode, plainText, text, texts } from "./text.js";

const margin = v.pipe(
  v.number(),
  v.minValue(5, "from 5 to 80 millimetres"),
  v.maxValue(80, "from 5 to 80 millimetres"),
  v.title("a number of millimetres"),
);

const margins = v.pipe(
  v.strictObject({
    top: v.pipe(v.optional(margin), v.description("Margin above the text, in millimetres; 25 when absent.")),
    right: v.pipe(
      v.optional(margin),
      v.description("Margin right of the text, in millimetres; 25 when absent."),
    ),
    bottom: v.pipe(
      v.optional(margin),
      v.description("Margin below the text, in millimetres; 25 when absent."),
    ),
    left: v.pipe(
      v.optional(margin),
      v.description("Margin left of the text, in millimetres; 25 when absent."),
    ),
  }),
  v.title("a map of margins"),
);

const fontSize = v.pipe(
  v.number(),
  v.minValue(8, "from 8 to 16 points"),
  v.maxValue(16, "from 8 to 16 points"),
  v.title("a number of points"),
);

const leading = v.pipe(
  v.number(),
  v.minValue(9, "from 9 to 32 points"),
  v.maxValue(32, "from 9 to 32 points"),
  v.title("a number of points"),
);

const columns = v.pipe(v.picklist([1, 2, 3, 4]), v.title("1, 2, 3 or 4"));

const side = v.pipe(v.picklist(["left", "right"]), v.title("left or right"));

/** The least contrast of text that everybody reads (WCAG 2.1, 1.4.3). */
const LEAST_CONTRAST = 4.5;

const colour = v.pipe(
  v.string(),
  v.regex(/^#[0-9A-Fa-f]{6}$/, "a colour such as `#1a3a6b`, in quotation marks"),
  v.check(
    (value) => contrastWithWhite(value) >= LEAST_CONTRAST,
    "a darker colour: on white paper its contrast is to be 4.5 to 1 at least",
  ),
  v.title("a colour such as `#1a3a6b`, in quotation marks"),
);

const order = v.pipe(
  v.picklist(["given", "alphabetical", "lead-first"]),
  v.title("given, alphabetical or lead-first"),
);

/** The look of the letters: lengths as people give them. */
export const styleSchema = v.pipe(
  v.strictObject({
    paper: v.pipe(
      v.optional(v.pipe(v.picklist(["A4", "Letter"]), v.title("A4 or Letter"))),
      v.description("Size of the sheet; A4 when absent."),
    ),
    margins: v.pipe(v.optional(margins), v.description("Margins of the page.")),
    "font-size": v.pipe(v.optional(fontSize), v.description("Size of the text, in points; 11 when absent.")),
    leading: v.pipe(
      v.optional(leading),
      v.description(
        "Distance of the lines, in points; when absent 15 for text of 11 points, and in proportion.",
      ),
    ),
    letterhead: v.pipe(
      v.optional(v.pipe(v.picklist(["left", "centre"]), v.title("left or centre"))),
      v.description("Where the sender's name and logo stand; centre when absent."),
    ),
    reference: v.pipe(v.optional(side), v.description("Side of the reference; left when absent.")),
    date: v.pipe(v.optional(side), v.description("Side of place and date; right when absent.")),
    address: v.pipe(
      v.optional(v.pipe(v.picklist(["top", "foot"]), v.title("top or foot"))),
      v.description("The inside address above the subject, or at the foot of page 1; top when absent."),
    ),
    colour: v.pipe(
      v.optional(colour),
      v.description("Colour of the sender's name and of the rule below it; black when absent."),
    ),
    columns: v.pipe(
      v.optional(columns),
      v.description(
        "Columns of the signature block, fewer where a word is wider than one; chosen by its content when absent.",
      ),
    ),
    ink: v.pipe(
      v.optional(v.pipe(v.boolean(), v.title("true or false"))),
      v.description("Whether room for a signature is left above each name, with a line; false when absent."),
    ),
    order: v.pipe(
      v.optional(order),
      v.description(
        "Order of the signatories: as given, alphabetical, or the first as given and the others alphabetical; given when absent.",
      ),
    ),
  }),
  v.title("a map"),
);

const logo = v.pipe(
  v.strictObject({
    file: v.pipe(
      v.string(),
      v.regex(FILE_NAME, "the path of an image below data/, such as images/logo.png"),
      v.title("the path of an image"),
      v.description("PNG or JPEG: its path below data/, such as images/logo.png."),
    ),
    alt: v.pipe(text, v.description("What the logo shows, for who does not see it.")),
  }),
  v.title("a map"),
);

const senderSchema = v.pipe(
  v.strictObject({
    kind: v.pipe(
      v.optional(v.pipe(v.picklist(["ngo", "government", "mission"]), v.title("ngo, government or mission"))),
      v.description(
        "What the sender is: a note verbale is open to authorities of a State alone; ngo when absent.",
      ),
    ),
    name: v.pipe(text, v.description("Name on the letterhead.")),
    description: v.pipe(v.optional(text), v.description("A line below the name.")),
    address: v.pipe(v.optional(texts), v.description("Lines of the sender's address.")),
    contact: v.pipe(v.optional(texts), v.description("Telephone, e-mail, site: one entry each.")),
    logo: v.pipe(v.optional(logo), v.description("The sender's mark, above or beside the name.")),
  }),
  v.title("a map"),
);

/** `data/submission.yaml`. */
export const submissionSchema = v.pipe(
  v.strictObject({
    title: v.pipe(text, v.description("What the case is called.")),
    reference: v.pipe(v.optional(plainText), v.description("The sender's own reference.")),
    date: v.pipe(isoDate, v.description("The only date that the letters bear.")),
    city: v.pipe(text, v.description("The city in the date line.")),
    sender: v.pipe(senderSchema, v.description("Who sends: the letterhead's content.")),
    languages: v.pipe(
      v.array(languageCode),
      v.minLength(1, "at least one language"),
      v.title("a list of language codes"),
      v.description("Languages of the letters; the first is that of a recipient that names none."),
    ),
    style: v.pipe(v.optional(styleSchema), v.description("The look of the letters.")),
    terms: v.pipe(
      v.optional(termsSchema),
      v.description("How names are spelt in all letters, and how they are not."),
    ),
    check: v.pipe(
      v.optional(checkSettingsSchema),
      v.description("Rules that are off or have another severity, and single findings that may stay."),
    ),
  }),
  v.title("a map"),
);
