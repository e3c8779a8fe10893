import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Script } from "node:vm";

/**
 * Compiles a script with the bytecode that an earlier run has kept in `cache`, or keeps this run's when it ends well, as
 * Python does. V8 refuses bytecode of another version, of other settings, or of a text of another length; the cache's name
 * must tell the text, which is ASCII. What is missing or refused is compiled as if there were no cache.
 */
export function compileKept(path: string, cache: string): Script {
  const cachedData = readIfThere(cache);
  const text = readFileSync(path, "latin1");
  const script = new Script(text, { filename: path, ...(cachedData === null ? {} : { cachedData }) });
  if (cachedData === null || script.cachedDataRejected === true) {
    process.once("exit", (code) => {
      if (code === 0) tryToKeep(script, cache);
    });
  }
  return script;
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Whole or not at all: runs at the same time write to names of their own. */
function tryToKeep(script: Script, cache: string): void {
  try {
    mkdirSync(dirname(cache), { recursive: true });
    const temporary = `${cache}.${process.pid}.tmp`;
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, cache);
  } catch {
    // Where the program's folder may not be written to, every run starts as the first does.
  }
}
