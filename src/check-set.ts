import { composeOutcome } from "./batch.js";
import { fileAnnexes } from "./enclose-files.js";
import { type Diagnostic, warning } from "./model/diagnostic.js";
import { concerning, type RuleBook, settle } from "./model/rule-book.js";
import type { FileAnnex, Recipient } from "./model/submission.js";
import type { Press } from "./press.js";
import { proofCase, proofLetter } from "./proof-letter.js";

/**
 * All that is found in the letters of recipients and in the files that they become, nothing kept. Of those whose rows are not
 * sound (`dropped`: their ids) the texts are read. Our own bugs are thrown.
 */
export async function checkLetters(
  recipients: readonly Recipient[],
  dropped: readonly string[],
  press: Press,
): Promise<readonly Diagnostic[]> {
  const found: (readonly Diagnostic[])[] = [];
  for (const recipient of recipients) {
    const outcome = await composeOutcome(recipient, press, ["pdf"]);
    if (outcome.type === "failed" && outcome.error !== undefined) throw outcome.error;
    found.push(outcome.diagnostics);
  }
  // A file that no letter carries is to be sound too.
  const files = uncarried(press).flatMap(({ file }) => press.enclosures.find(file).diagnostics);
  const unmade = dropped.flatMap((id) => concerning({ id }, proofLetter({ id }, press), press.case.rules));
  return [...withoutEchoes(found.flat(), dropped), ...unmade, ...settle(files, press.case.rules)];
}

/** That a letter cannot be enclosed is not told where what is wrong with that letter is told beside it. */
function withoutEchoes(found: readonly Diagnostic[], dropped: readonly string[]): readonly Diagnostic[] {
  const errors = found.filter(({ severity }) => severity === "error");
  const faulty = new Set([...dropped, ...errors.map(({ recipient }) => recipient)]);
  return found.filter((finding) => finding.code !== "enclosure-failed" || !faulty.has(finding.args.id));
}

function uncarried(press: Press): readonly FileAnnex[] {
  const { recipients } = press.case.submission;
  const carried = new Set(recipients.flatMap(({ annexes }) => annexes.map(({ id }) => id)));
  return fileAnnexes(press).filter(({ id }) => !carried.has(id));
}

/** What is found in all texts of a case, whatever letters show them, and in its exceptions: what only a check of the whole case can tell. */
export function checkCase(press: Press): readonly Diagnostic[] {
  const { rules, dropped } = press.case;
  // Of a letter that was left out not all is found: an exception may be for the rest.
  return [...proofCase(press), ...(dropped.length > 0 ? [] : checkExceptions(rules))];
}

/** A warning for each exception that no finding has met; it can be known only when every letter has been checked. */
function checkExceptions(rules: RuleBook): readonly Diagnostic[] {
  const unused = rules.exceptions.filter((exception) => !rules.met.has(exception));
  return settle(
    unused.map(({ code, id, place }) => warning("unused-exception", place, { rule: code, id })),
    rules,
  );
}
