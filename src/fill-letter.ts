import type { FilledLetter } from "./model/markup.js";
import { resolveAddressee } from "./directory/resolve-addressee.js";
import { joinMarkedUp } from "./model/markup.js";
import { andThen, type Result } from "./model/diagnostic.js";
import type { Language } from "./model/language.js";
import { romanNumeral } from "./model/numeral.js";
import type { Addressee } from "./model/office.js";
import type { Recipient } from "./model/submission.js";
import { languageOf, type Press } from "./press.js";
import { buildAnnexContext } from "./template/build-annex-context.js";
import { buildContext, rowsOf } from "./template/build-context.js";
import type { ContextEnclosed, Drafter } from "./template/context.js";

/** Fills a letter's template, and those of its annexes, which follow it in one marked-up text. */
export function fillLetter(
  recipient: Recipient,
  addressee: Addressee,
  enclosed: readonly ContextEnclosed[],
  press: Press,
): Result<FilledLetter> {
  const { submission } = press.case;
  const language = languageOf(recipient, press);
  const annexes = rowsOf(submission.annexes, recipient.annexes);
  const numbers = annexes.map((_, index) => (annexes.length === 1 ? null : romanNumeral(index + 1)));
  const context = buildContext(submission, recipient, addressee, {
    drafter: drafterOf(recipient, language, press),
    annexes: numbers,
    enclosed,
  });
  const letter = press.templates.fill(recipient.template, context, language);
  const filled = annexes.map((annex, index) => {
    const annexContext = buildAnnexContext(submission, annex, numbers[index] ?? null, context);
    return press.templates.fill(annex.template, annexContext, language);
  });
  const whole = filled.reduce(
    (before, next) => andThen(before, (texts) => andThen(next, (text) => ok([...texts, text]))),
    andThen(letter, (text) => ok([text])),
  );
  return andThen(whole, (texts) => ok({ marked: joinMarkedUp(texts), author: context.sender.name }));
}

function ok<T>(value: T): Result<T> {
  return { value, diagnostics: [] };
}

function drafterOf({ draftedFor }: Recipient, language: Language, { case: found }: Press): Drafter | null {
  if (draftedFor === null) return null;
  const { body, title, addressLines } = resolveAddressee(found.directory, draftedFor.id, language);
  return { body, title, address: addressLines, city: addressLines[0] ?? body };
}
