import { checkSigned } from "./check/check-signed.js";
import { fault, type Result } from "./model/diagnostic.js";
import type { Language } from "./model/language.js";
import type { Letter } from "./model/letter.js";
import type { Recipient } from "./model/submission.js";
import { languageOf, type Press } from "./press.js";

/** The phrase that drafts bear, in every language. */
const MARK = "draft";

/**
 * A letter that lacks consents as a draft, marked in its language by the program, so that no template can forget it; as a final letter
 * it is refused. A letter that is itself the draft of somebody else's needs no consent: it keeps the mark that its template gives
 * it, in a final set too, for it is still a draft to whom it is sent.
 */
export function markDraft(letter: Letter, recipient: Recipient, press: Press): Result<Letter> {
  const pending = checkSigned(letter, recipient, press.case.submission);
  if (pending.length === 0) return { value: letter, diagnostics: [] };
  if (press.finality === "final") return { value: null, diagnostics: pending };
  return marked(letter, languageOf(recipient, press));
}

/** In place of a mark of the template's own, which may say something else. */
function marked(letter: Letter, { code, phrases }: Language): Result<Letter> {
  const text = phrases[MARK];
  const place = { file: `data/languages/${code}.yaml`, line: 1, column: 1 };
  if (text === undefined) {
    const known = Object.keys(phrases);
    return { value: null, diagnostics: [fault("unknown-phrase", place, { name: MARK, known })] };
  }
  return { value: { ...letter, draftMark: [{ type: "text", text, place }] }, diagnostics: [] };
}
