import type { Parties } from "./check/check-form.js";
import { gatherLetter } from "./gather-letter.js";
import { andThen, type Result } from "./model/diagnostic.js";
import { joinMarkedUp, type MarkedUpText } from "./model/markup.js";
import type { Recipient } from "./model/submission.js";
import { languageOf, type Press } from "./press.js";
import type { Context, ContextEnclosed } from "./template/context.js";

/** A letter as its template and those of its annexes have filled it, and what is said of it. */
export interface FilledLetter {
  readonly marked: MarkedUpText;
  readonly author: string;
  readonly keywords: readonly string[];
  readonly annexIds: readonly string[];
  readonly parties: Parties;
}

/** Fills a letter's template, and those of its annexes, which follow it in one marked-up text. */
export function fillLetter(
  recipient: Recipient,
  enclosed: readonly ContextEnclosed[],
  press: Press,
): Result<FilledLetter> {
  const language = languageOf(recipient, press);
  const { context, annexes, annexIds, parties, diagnostics } = gatherLetter(recipient, enclosed, press);
  const whole = [{ template: recipient.template, context }, ...annexes]
    .map((part) => press.templates.fill(part.template, part.context, language))
    .reduce((before, next) => andThen(before, (text) => appended(text, next)));
  const filled = andThen(whole, (marked) => ({
    value: { marked, parties, author: context.sender.name, keywords: keywordsOf(context), annexIds },
    diagnostics: [],
  }));
  return { value: filled.value, diagnostics: [...diagnostics, ...filled.diagnostics] };
}

function appended(text: MarkedUpText, { value, diagnostics }: Result<MarkedUpText>): Result<MarkedUpText> {
  return { value: value === null ? null : joinMarkedUp([text, value]), diagnostics };
}

function keywordsOf({ letter, addressee }: Context): readonly string[] {
  return [letter.reference, addressee.body].filter((word) => word !== null);
}
