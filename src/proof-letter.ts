import { checkFuture } from "./check/check-future.js";
import { checkTold } from "./check/other-recipients.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { Passage } from "./model/passage.js";
import { concerning, settle } from "./model/rule-book.js";
import type { Recipient } from "./model/submission.js";
import type { LanguageCode } from "./model/text.js";
import type { Press } from "./press.js";

/** Of a recipient whose row is not sound the id alone is known. */
type Known = Pick<Recipient, "id"> & Partial<Recipient>;

/** What a careful reader finds in the texts that a person has written for a recipient's letter, in its language or in another. */
export function proofLetter(
  recipient: Known,
  press: Press,
  language: LanguageCode | undefined = recipient.language,
): readonly Diagnostic[] {
  const passages = press.case.passagesOf(recipient.id, language);
  const typed = language === undefined ? [] : literalsOf(recipient, press, language);
  const all = [...passages, ...typed];
  return [
    ...all.flatMap((passage) => press.proofs.findingsIn(passage, language)),
    ...(language === undefined ? [] : checkLanguage(recipient, all, language, press)),
    ...(language === recipient.language ? checkRow(recipient, language, press) : []),
  ];
}

/** What is found whatever the texts are, and so but once: in the letter's own language. */
function checkRow(
  recipient: Known,
  language: LanguageCode | undefined,
  { case: { submission }, proofs }: Press,
): readonly Diagnostic[] {
  const id = recipient.office?.id ?? "";
  const isAddressed = language !== undefined && proofs.partiesIn(language)?.parties.has(id) === true;
  return [...(isAddressed ? proofs.rankOf(id) : []), ...checkFuture(recipient, submission)];
}

/** The texts that are typed in the templates of a letter and of its annexes. */
function literalsOf(
  { template, annexes = [] }: Known,
  press: Press,
  language: LanguageCode,
): readonly Passage[] {
  const ids = annexes.map(({ id }) => id);
  const ofAnnexes = press.case.submission.annexes.filter(({ id }) => ids.includes(id));
  const names = new Set(
    [template, ...ofAnnexes.map((annex) => ("template" in annex ? annex.template : undefined))].map(
      (each) => each?.id ?? "",
    ),
  );
  return [...names].flatMap((name) => press.proofs.literalsOf(name, language));
}

/** Whether the letter is in its language, and speaks to its addressee and to nobody else. */
function checkLanguage(
  recipient: Known,
  passages: readonly Passage[],
  language: LanguageCode,
  press: Press,
): readonly Diagnostic[] {
  return [
    ...passages.flatMap((passage) => press.proofs.foreignIn(passage, language)),
    ...checkAddress(recipient, passages, language, press),
  ];
}

/** Whether the letter speaks to its addressee and to nobody else. */
function checkAddress(
  { office, draftedFor }: Known,
  passages: readonly Passage[],
  language: LanguageCode,
  { proofs }: Press,
): readonly Diagnostic[] {
  const addressee = proofs.partiesIn(language)?.parties.get(office?.id ?? "");
  if (addressee === undefined) return [];
  const own = [addressee.office, ...(draftedFor == null ? [] : [draftedFor.id])];
  return passages.flatMap((passage) => {
    const told = proofs.toldIn(passage, language);
    return told === null ? [] : checkTold(told, { addressee, own });
  });
}

/**
 * What is found in every text of the case beside those of letters as they are now: in each recipient's other languages, as letters of
 * that recipient, and in what no letter shows. What no letter shows today, one shows tomorrow.
 */
export function proofCase(press: Press): readonly Diagnostic[] {
  const { submission, allPassages, looseNamesIn, rules } = press.case;
  const translations = submission.recipients.flatMap((recipient) =>
    otherLanguages(recipient, submission.languages).flatMap((code) =>
      concerning(
        recipient,
        [...proofLetter(recipient, press, code), ...looseNamesIn(recipient.id, code)],
        rules,
      ),
    ),
  );
  const unread = allPassages().filter((passage) => !press.proofs.hasRead(passage));
  const odd = submission.languages.flatMap((code) => press.proofs.oddNamesIn(code));
  // In a submission of one language every text is in it.
  const [only, second] = submission.languages;
  const language = second === undefined ? only : undefined;
  const found = unread.flatMap((passage) => press.proofs.findingsIn(passage, language));
  const others = settle([...found, ...odd], rules);
  return [...translations, ...others];
}

function otherLanguages(
  { language, subject }: Recipient,
  languages: readonly LanguageCode[],
): readonly LanguageCode[] {
  if (subject.type === "same") return [];
  return languages.filter((code) => code !== language && Object.hasOwn(subject.texts, code));
}
