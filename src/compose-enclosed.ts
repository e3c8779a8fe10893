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
    const pages = other === undefined ? null : countPages(other, press, composePages);
    if (other === undefined || pages === null)
      return { value: null, diagnostics: [fault("enclosure-failed", place, { id })] };
    const { title } = resolveAddressee(directory, other.office.id, occasion).value;
    return { value: { addressee: title, pages }, diagnostics: [] };
  });
  const made = letters.flatMap(({ value }) => value ?? []);
  return { value: made, diagnostics: letters.flatMap(({ diagnostics }) => diagnostics) };
}

/** Letters that go with letters that go with others: each is composed within the composing of the one before. */
const MOST_NESTED = 32;

interface Counting {
  readonly pages: Map<Recipient, number | null>;
  depth: number;
}

/** By press: of twenty letters that each go with all before them the first would be composed half a million times. */
const countings = new WeakMap<Press, Counting>();

/** Null where the letter cannot be made, or stands too deep. */
function countPages(
  recipient: Recipient,
  press: Press,
  composePages: (recipient: Recipient, press: Press) => Result<PagedLetter>,
): number | null {
  const counting = countings.get(press) ?? { pages: new Map<Recipient, number | null>(), depth: 0 };
  countings.set(press, counting);
  const known = counting.pages.get(recipient);
  if (known !== undefined) return known;
  if (counting.depth === MOST_NESTED) return null;
  counting.depth += 1;
  const pages = composePages(recipient, press).value?.pages.length ?? null;
  counting.depth -= 1;
  counting.pages.set(recipient, pages);
  return pages;
}
