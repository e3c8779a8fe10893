import { resolveAddressee } from "./directory/resolve-addressee.js";
import { fault, type Result } from "./model/diagnostic.js";
import type { PagedLetter } from "./model/page.js";
import type { Recipient } from "./model/submission.js";
import { languageOf, type Press } from "./press.js";
import type { ContextEnclosed } from "./template/context.js";

/** The letters that go with a recipient's: to whom, in the language of the letter that lists them, and of how many pages. */
export function composeEnclosed(
  recipient: Recipient,
  press: Press,
  composePages: (recipient: Recipient, press: Press) => Result<PagedLetter>,
): Result<readonly ContextEnclosed[]> {
  const { submission, directory } = press.case;
  const occasion = { language: languageOf(recipient, press), date: submission.date };
  const letters = recipient.encloses.map(({ id, place }): Result<ContextEnclosed> => {
    const other = submission.recipients.find((each) => each.id === id);
    const pages = other === undefined ? null : composePages(other, press).value;
    if (other === undefined || pages === null)
      return { value: null, diagnostics: [fault("enclosure-failed", place, { id })] };
    const { title } = resolveAddressee(directory, other.office.id, occasion).value;
    return { value: { addressee: title, pages: pages.pages.length }, diagnostics: [] };
  });
  const made = letters.flatMap(({ value }) => value ?? []);
  return { value: made, diagnostics: letters.flatMap(({ diagnostics }) => diagnostics) };
}
