import type { Recipient } from "../../index.js";
import type { Thread, World } from "../../world/world.js";
import type { LetterOrder } from "../serve-letters.js";
import type { Maker, ToldOutcome } from "./run-letters.js";

/** Makes letters in other threads, each of which reads the submission for itself. */
export async function manyHands(world: World, hands: number, order: LetterOrder): Promise<Maker> {
  const threads = await Promise.all(Array.from({ length: hands }, () => world.startThread(order)));
  const load = new Map<Thread, number>(threads.map((thread) => [thread, 0]));
  return {
    ahead: 1 + 2 * hands,
    async make(recipient) {
      const thread = leastLoaded(load);
      load.set(thread, (load.get(thread) ?? 0) + 1);
      thread.post(recipient.id);
      const outcome = await thread.next();
      load.set(thread, (load.get(thread) ?? 0) - 1);
      return (outcome as ToldOutcome | null) ?? lost(recipient);
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

function leastLoaded(load: ReadonlyMap<Thread, number>): Thread {
  const [first] = [...load].toSorted(([, one], [, other]) => one - other);
  if (first === undefined) throw new Error("no thread");
  return first[0];
}

function lost({ id }: Recipient): ToldOutcome {
  const error = new Error("the thread that made the letter has ended");
  return { type: "failed", recipient: id, diagnostics: [], error };
}
