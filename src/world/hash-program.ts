import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What the program is made of, the bundle's scripts or the modules, and not what the build has made ahead for it. */
const PROGRAM = /^(?!trees\.|subsets\.).*\.(?:cjs|js|ts|wasm|icc|json)$/u;

/** The hash of the program's files, from the address of one of its scripts in its first or second folder. */
export function hashProgram(script: string): string {
  const folder = dirname(fileURLToPath(script));
  const root = folder.endsWith("world") ? dirname(folder) : folder;
  const hash = createHash("sha256");
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && PROGRAM.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.toSorted()) hash.update(createHash("sha256").update(readFileSync(file)).digest());
  return hash.digest("hex");
}
