import { createInterface } from "node:readline";
import type { Questions } from "./world.js";

/**
 * Questions on the terminal, to standard error: standard output is for data. Lines that come before their question, as when several
 * are pasted at once, wait for it.
 */
export function openQuestions(
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): Questions {
  const lines = createInterface({ input, output });
  const answers: string[] = [];
  let waiting: ((answer: string | null) => void) | null = null;
  let isOver = false;
  const answer = (line: string | null): void => {
    const tell = waiting;
    waiting = null;
    if (tell !== null) tell(line);
    else if (line !== null) answers.push(line);
  };
  const giveUp = (): void => {
    isOver = true;
    answer(null);
  };
  lines.on("line", answer);
  lines.on("SIGINT", giveUp);
  lines.on("close", giveUp);
  return {
    ask: (question) =>
      new Promise((resolve) => {
        const early = answers.shift();
        if (isOver) {
          resolve(early ?? null);
          return;
        }
        waiting = resolve;
        lines.setPrompt(question);
        lines.prompt();
        if (early !== undefined) answer(early);
      }),
    close: () => lines.close(),
  };
}
