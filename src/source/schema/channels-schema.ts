import * as v from "valibot";
import { LONGEST_ADDRESS, WHOLE_ADDRESS } from "../../model/email-address.js";
import { SUBJECT_PLACEHOLDERS, subjectText } from "./email-schema.js";
import { mention } from "./id.js";
import { limits } from "./limits.js";
import { sources, status } from "./provenance.js";
import { table } from "./table.js";
import { languageCode, plainText, text, texts } from "./text.js";

/** How a letter may reach a body. */
export const way = v.pipe(
  v.picklist(["post", "e-mail", "portal", "form", "fax"]),
  v.title("post, e-mail, portal, form or fax"),
);

/** A rule for the names of files. */
export const fileName = v.pipe(v.picklist(["ascii", "extended-ascii"]), v.title("ascii or extended-ascii"));

const waySchema = v.pipe(
  v.strictObject({
    by: v.pipe(way, v.description("How the letter goes.")),
    to: v.pipe(
      v.optional(plainText),
      v.description("Address of the mailbox, the portal or the form; a number."),
    ),
    memory: v.pipe(
      v.optional(v.pipe(v.boolean(), v.title("true or false"))),
      v.description("Whether it is remembered only."),
    ),
  }),
  v.title("a map"),
  // For editors: `check-subject.ts` tells of it with the place of the address.
  v.metadata({
    if: { properties: { by: { const: "e-mail" } }, required: ["by"] },
    // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
    then: { properties: { to: { type: "string", pattern: WHOLE_ADDRESS, maxLength: LONGEST_ADDRESS } } },
  }),
);

/** One row of `data/directory/channels.yaml`. */
const channelSchema = v.pipe(
  v.strictObject({
    id: v.pipe(mention, v.description("Id of the office that receives the letters.")),
    languages: v.pipe(
      v.optional(v.pipe(v.array(languageCode), v.title("a list of language codes"))),
      v.description("Languages that the office works in."),
    ),
    send: v.pipe(
      v.optional(v.pipe(v.array(waySchema), v.title("a list of ways"))),
      v.description("How a letter may go, the usual way first."),
    ),
    refused: v.pipe(
      v.optional(v.pipe(v.array(way), v.title("a list of ways"))),
      v.description("Ways that the office refuses."),
    ),
    formats: v.pipe(
      v.optional(v.pipe(v.array(plainText), v.title("a list of formats"))),
      v.description("Formats of the files that it accepts, by extension: pdf, docx."),
    ),
    "file-name": v.pipe(v.optional(fileName), v.description("Characters that the names of files may have.")),
    limits: v.pipe(v.optional(limits), v.description("What a letter may not exceed.")),
    "e-mail-subject": v.pipe(
      v.optional(subjectText),
      v.description(
        `Subject of an e-mail to the office, where it asks for one: text with any of ${SUBJECT_PLACEHOLDERS}.`,
      ),
    ),
    deadline: v.pipe(v.optional(text), v.description("By when a letter must be there.")),
    notes: v.pipe(v.optional(texts), v.description("What else a sender must know.")),
    memory: v.pipe(
      v.optional(
        v.pipe(v.array(v.pipe(v.picklist(["languages"]), v.title("languages"))), v.title("a list of fields")),
      ),
      v.description("Fields that are remembered only."),
    ),
    status: v.pipe(status, v.description("How sure the row is.")),
    sources: v.pipe(sources, v.description("Where the row's facts come from.")),
  }),
  v.title("a map"),
);

/** `data/directory/channels.yaml`. */
export const channelsSchema = table(channelSchema, "a list of channels");
