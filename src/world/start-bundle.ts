import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compileKept } from "./compile-kept.js";
import { tuneEngine } from "./tune-engine.js";

/** Hashes of the bundled scripts by name, put in by `bundle.mjs`. */
declare const SCRIPT_HASHES: Readonly<Record<string, string>>;

type Run = (name: string) => Promise<unknown>;

/** What `bundle.mjs` makes of a part of the program: it fills `commands`, and runs other scripts when it needs them. */
type Bundled = (
  require: NodeJS.Require,
  bundleUrl: string,
  runScript: Run,
  commands: object,
) => Promise<unknown>;

/** Commands that make many letters; a recipient of such a name would only be set at another pace. */
const SET_COMMANDS = ["batch", "assemble", "verify"];
/** What a shell asks about a command line makes nothing, whatever stands in that line. */
const isQuestion = process.argv[2] === "complete";
const work = !isQuestion && process.argv.some((word) => SET_COMMANDS.includes(word)) ? "set" : "letter";
/** Node comes with bytecode of its own modules, which V8 refuses once its settings are other ones: what every run loads is loaded before. */
for (const name of ["node:stream", "node:crypto", "node:worker_threads", "node:os"]) require(name);
void [process.stdout, process.stderr];
tuneEngine(work);

const runScript: Run = async (name) => {
  const path = join(__dirname, `${name}.js`);
  const key = [name, work, SCRIPT_HASHES[name], process.versions.v8, process.arch].join("-");
  const script = compileKept(path, join(__dirname, "cache", `${key}.bin`));
  const commands = {};
  await (script.runInThisContext() as Bundled)(
    createRequire(path),
    pathToFileURL(path).href,
    runScript,
    commands,
  );
  return commands;
};

void runScript("cli");
