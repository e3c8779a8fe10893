import { resolveAddressee } from "./directory/resolve-addressee.js";
import { fault, type Result } from "./model/diagnostic.js";
import type { PagedLetter } from "./model/page.js";
import { rememberWeakly } from "./model/remember.js";
import type { Recipient, Submission } from "./model/submission.js";
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

/** By press: of twenty letters that each go with all before them the first would be composed half a million times. */
const countings = new WeakMap<Press, Map<Recipient, number | null>>();

/** Null where the letter cannot be made, or others stand too deep in it. */
function countPages(
  recipient: Recipient,
  press: Press,
  composePages: (recipient: Recipient, press: Press) => Result<PagedLetter>,
): number | null {
  if (!shallowIn(press.case.submission).has(recipient.id)) return null;
  const counting = countings.get(press) ?? new Map<Recipient, number | null>();
  countings.set(press, counting);
  const known = counting.get(recipient);
  if (known !== undefined) return known;
  const pages = composePages(recipient, press).value?.pages.length ?? null;
  counting.set(recipient, pages);
  return pages;
}

/** The ids of the letters in which no other stands too deep, whichever is made first: those with none in them, those with these, and so on. */
const shallowIn = rememberWeakly(({ recipients }: Submission): ReadonlySet<string> => {
  let shallow = new Set<string>();
  for (let depth = 0; depth < MOST_NESTED; depth += 1) {
    const within = recipients.filter(({ encloses }) => encloses.every(({ id }) => shallow.has(id)));
    shallow = new Set(within.map(({ id }) => id));
  }
  return shallow;
});
