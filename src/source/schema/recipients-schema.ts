import * as v from "valibot";
import { emailHead } from "./email-schema.js";
import { id, mention } from "./id.js";
import { limits } from "./limits.js";
import { asked, languageCode, text, texts } from "./text.js";

const mentions = v.pipe(v.array(mention), v.title("a list of ids"));

/** One row of `data/recipients.yaml`. */
export const recipientSchema = v.pipe(
  v.strictObject({
    id: v.pipe(id, v.description("Name of the letter; part of its file name.")),
    office: v.pipe(mention, v.description("Id of an office in data/directory/offices.yaml.")),
    language: v.pipe(
      v.optional(languageCode),
      v.description("Language of the letter; the submission's first when absent."),
    ),
    template: v.pipe(
      v.optional(id),
      v.description("Name of a template in templates/; `letter` when absent."),
    ),
    subject: v.pipe(text, v.description("Subject line.")),
    purpose: v.pipe(text, v.description("Why this body is written to: prose.")),
    facts: v.pipe(mentions, v.description("Ids of facts, in the order of the letter.")),
    demands: v.pipe(
      v.array(mention),
      v.minLength(1, "at least one demand"),
      v.title("a list of ids"),
      v.description("Ids of demands, in the order of the letter; at least one."),
    ),
    ask: v.pipe(
      v.optional(v.pipe(v.record(id, asked), v.title("a map from demand to text"))),
      v.description("By demand: what this recipient is asked, in place of what its kind is."),
    ),
    closing: v.pipe(v.optional(text), v.description("Prose that ends the letter.")),
    marking: v.pipe(
      v.optional(v.pipe(v.picklist(["confidential", "personal"]), v.title("confidential or personal"))),
      v.description("A mark below the reference: confidential or personal."),
    ),
    "translated-from": v.pipe(
      v.optional(languageCode),
      v.description("The language of the original, where the letter is a translation."),
    ),
    "drafted-for": v.pipe(
      v.optional(mention),
      v.description("Id of the office for which the letter is a draft; the sender's own letter when absent."),
    ),
    annexes: v.pipe(
      v.optional(mentions),
      v.description("Ids of annexes, in the order in which they follow the letter."),
    ),
    encloses: v.pipe(
      v.optional(mentions),
      v.description("Ids of other recipients, whose letters go with this one."),
    ),
    enclosures: v.pipe(v.optional(texts), v.description("What else is enclosed.")),
    copies: v.pipe(v.optional(texts), v.description("Who gets a copy.")),
    "e-mail": v.pipe(v.optional(emailHead), v.description("How an e-mail with this letter is headed.")),
    limits: v.pipe(v.optional(limits), v.description("Limits of this letter, in place of the office's.")),
  }),
  v.title("a map"),
);

/** `data/recipients.yaml`. */
export const recipientsSchema = v.pipe(v.array(recipientSchema), v.title("a list of recipients"));
