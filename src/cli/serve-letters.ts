import { composeOutcome, type LetterFormat } from "../index.js";
import type { Errand, World } from "../world/world.js";
import { loadPress } from "./load-press.js";
import { type CommonOptions, openSubmission } from "./open-submission.js";
import { listInputs } from "./set/list-inputs.js";
import type { ToldOutcome } from "./set/run-letters.js";

/** What a thread is started with that makes letters of a set. */
export interface LetterOrder {
  readonly options: CommonOptions;
  readonly formats: readonly LetterFormat[];
  /** Hash of all texts and images of the submission, as the thread that asks has read them. */
  readonly inputs: string;
}

/** Makes the letters whose recipients' ids are asked for. */
export async function serveLetters(world: World, errand: Errand): Promise<void> {
  const { options, formats, inputs } = errand.order as LetterOrder;
  const opened = await openSubmission(world, options);
  const press = opened.case === null ? null : await loadPress(world, opened.case, opened);
  const isSame = hashInputs(world, listInputs(world, opened)) === inputs;
  errand.serve(async (message): Promise<ToldOutcome> => {
    const id = String(message);
    const recipient = opened.case?.submission.recipients.find((each) => each.id === id);
    if (!isSame || press === null || recipient === undefined) {
      const error = new Error(
        "the submission was changed while its letters were made: run the command again",
      );
      return { type: "failed", recipient: id, diagnostics: [], error };
    }
    const outcome = await composeOutcome(recipient, press, formats);
    return outcome.type === "failed" ? outcome : { ...outcome, paged: null };
  });
}

/** One hash of all that was read. */
export function hashInputs(world: World, inputs: ReturnType<typeof listInputs>): string {
  return world.digest(JSON.stringify(inputs));
}
