import { existsSync } from "node:fs";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Errand, Thread } from "./world.js";

/** Starts the program in another thread; `script` is the address of one of its scripts, of the bundle or of the modules. */
export function startThread(script: string, order: unknown): Thread {
  const bundle = new URL("demarche.cjs", script);
  const entry = existsSync(bundle) ? bundle : new URL("../cli/main.js", script);
  const worker = new Worker(entry, { workerData: order, argv: process.argv.slice(2) });
  const answers: unknown[] = [];
  const waiting: ((answer: unknown) => void)[] = [];
  let isOver = false;
  worker.on("message", (answer: unknown) => {
    const first = waiting.shift();
    if (first === undefined) answers.push(answer);
    else first(answer);
  });
  const end = (): void => {
    isOver = true;
    for (const tell of waiting.splice(0)) tell(null);
  };
  // An error ends the thread; what was to come of it is told as null.
  worker.on("error", end);
  worker.on("exit", end);
  return {
    post: (message) => worker.postMessage(message),
    next: () =>
      new Promise((resolve) => {
        if (answers.length > 0) resolve(answers.shift());
        else if (isOver) resolve(null);
        else waiting.push(resolve);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}

/** What this thread was started for. */
export function errandOf(): Errand {
  const port = parentPort;
  if (port === null) throw new Error("this thread was not sent on an errand");
  return {
    order: workerData,
    serve(answer) {
      let last = Promise.resolve();
      port.on("message", (message: unknown) => {
        last = last.then(async () => port.postMessage(await answer(message)));
      });
    },
  };
}
