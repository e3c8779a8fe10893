import {
  codeNamed,
  CODES,
  explanationsJson,
  listExplanations,
  reportExplanation,
} from "../report/report-explanation.js";
import type { World } from "../world/world.js";
import { DONE, type ExitCode } from "./exit-code.js";
import { UsageError } from "./usage-error.js";

/** Options of `demarche explain`. */
export interface ExplainOptions {
  readonly json: boolean;
}

/** `demarche explain`: what a code means, with a wrong and a right example; without a code, the list of all. */
export function explainCode(world: World, word: string | undefined, { json }: ExplainOptions): ExitCode {
  const code = word === undefined ? null : codeNamed(word);
  if (word !== undefined && code === null)
    throw new UsageError({
      code: "unknown-name",
      kind: "code",
      name: word,
      known: CODES,
      more: "demarche explain",
    });
  if (json) world.stdout.write(explanationsJson(code === null ? undefined : [code]));
  else world.stdout.write(code === null ? listExplanations() : reportExplanation(code));
  return DONE;
}
