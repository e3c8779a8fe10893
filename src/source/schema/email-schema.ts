import * as v from "valibot";
import { SUBJECT_WORDS } from "../../model/email-subject.js";
import { languageCode, plainText, text } from "./text.js";

/** "{subject}, {reference}, ...": what the subject of an e-mail may be made of. */
export const SUBJECT_PLACEHOLDERS = SUBJECT_WORDS.map((word) => `{${word}}`).join(", ");

/** For editors: `check-subject.ts` tells of a name that is none of these, with the nearest. */
const subjectLine = v.pipe(
  plainText,
  v.metadata({
    anyOf: [{ type: "string", pattern: `^(?:[^{}]|\\{(?:${SUBJECT_WORDS.join("|")})\\})*$` }],
  }),
);

/** What the subject of an e-mail is made of: the same in every language, or one for each. */
export const subjectText = v.pipe(
  v.union([
    subjectLine,
    v.pipe(v.record(languageCode, subjectLine), v.minEntries(1, "at least one language")),
  ]),
  v.title("text, or a map from language to text"),
);

/** How the e-mail to one recipient is headed. */
export const emailHead = v.pipe(
  v.strictObject({
    subject: v.pipe(
      v.optional(subjectText),
      v.description(
        `Its subject, in place of the one in data/directory/channels.yaml: text with any of ${SUBJECT_PLACEHOLDERS}; the letter's subject when neither has one.`,
      ),
    ),
    urgency: v.pipe(v.optional(text), v.description("How urgent the matter is: {urgency} of the subject.")),
    mandate: v.pipe(
      v.optional(text),
      v.description("Which of the body's mandates is meant: {mandate} of the subject."),
    ),
  }),
  v.title("a map"),
);
