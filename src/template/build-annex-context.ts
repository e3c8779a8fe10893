import type { SetAnnex, Submission } from "../model/submission.js";
import { rowsOf } from "./build-context.js";
import type { AnnexContext, Context } from "./context.js";
import { sayRows } from "./say-rows.js";

/** The data of an annex, which its template reaches beside those of the letter; `number` is null for an only annex. */
export function buildAnnexContext(
  submission: Submission,
  annex: SetAnnex,
  number: string | null,
  letter: Context,
): AnnexContext {
  const say = sayRows(letter.letter.language);
  return {
    ...letter,
    annex: {
      id: annex.id,
      number,
      title: say.text(annex.title),
      text: say.textOrNull(annex.text),
      facts: rowsOf(submission.facts, annex.facts).map(say.fact),
      demands: rowsOf(submission.demands, annex.demands).map(say.demand),
      documents: rowsOf(submission.documents, annex.documents).map(say.document),
    },
  };
}
