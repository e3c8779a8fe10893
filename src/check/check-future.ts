import { type Diagnostic, fault } from "../model/diagnostic.js";
import type { EarlierDocument, Fact, Recipient, Reference, Submission } from "../model/submission.js";

/** Facts and documents that a letter tells of before they have happened, as far as its row is known. A fact may be of the letter's own day. */
export function checkFuture(recipient: Partial<Recipient>, submission: Submission): readonly Diagnostic[] {
  const { facts, documents, date: letter } = submission;
  const attached = submission.annexes.filter(({ id }) => mentions(recipient.annexes ?? [], id));
  const annexes = attached.flatMap((annex) => ("facts" in annex ? [annex] : []));
  const told = later(facts, [recipient.facts ?? [], ...annexes.map((annex) => annex.facts)], letter);
  const listed = later(
    documents,
    annexes.map((annex) => annex.documents),
    letter,
  );
  return [
    ...told.map(({ id, place, date, datePlace }) =>
      fault("future-fact", datePlace ?? place, { id, date: date ?? "", letter }),
    ),
    ...listed.map(({ id, place, date, datePlace }) =>
      fault("future-document", datePlace ?? place, { id, date: date ?? "", letter }),
    ),
  ];
}

/** The rows that lists mention and that are of a later day. Days of ISO 8601 compare as text. */
function later(
  rows: readonly (Fact | EarlierDocument)[],
  lists: readonly (readonly Reference[])[],
  letter: string,
): readonly (Fact | EarlierDocument)[] {
  return rows.filter(
    ({ id, date }) => date !== null && date > letter && lists.some((list) => mentions(list, id)),
  );
}

function mentions(list: readonly Reference[], id: string): boolean {
  return list.some((mention) => mention.id === id);
}
