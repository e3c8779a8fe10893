import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { compileKept } from "../src/world/compile-kept.js";
import { tuneEngine } from "../src/world/tune-engine.js";
import type { Contestant } from "./contestant.js";
import { root } from "./package-file.js";

type Bundled = (
  require: NodeJS.Require,
  bundleUrl: string,
  runScript: null,
  commands: object,
) => Promise<void>;

/** What `bundle.mjs` has made of `ours.ts`, with its bytecode kept and V8 set as `demarche batch` has them: `start-bundle.ts`. */
export async function runOurs(folder: URL, count: number): Promise<Contestant> {
  tuneEngine("set");
  const script = new URL("bench/dist/bundle/bench.js", root);
  const cache = new URL(`cache/bench-${process.versions.v8}-${process.arch}.bin`, script);
  const run = compileKept(fileURLToPath(script), fileURLToPath(cache)).runInThisContext() as Bundled;
  const commands: { ours?: (folder: URL, count: number) => Promise<Contestant> } = {};
  await run(createRequire(script), script.href, null, commands);
  if (commands.ours === undefined) throw new Error("the bundle has no letters");
  return commands.ours(folder, count);
}
