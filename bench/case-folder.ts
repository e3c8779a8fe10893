import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isScalar, isSeq, parseDocument, visit, type Document, type YAMLMap } from "yaml";
import { root } from "./package-file.js";

/** The one language of the letter. */
const LANGUAGE = "en";
const OTHERS = new Set(["fr", "ru", "es", "hy", "de"]);
/** Tables of which the letter has some rows, by the key of its own row that names them. */
const TABLES = ["facts", "demands"];

/**
 * Writes the submission that holds what one bundled letter says and nothing else: its row, the facts and demands that it names,
 * all in its own language. The letter made of it is the bundled one's to the byte. It is what Typst's source holds: the bundled
 * submission has 25 letters in six languages, and all of it is read and checked for any one of them.
 */
export function writeCaseFolder(folder: string, recipient: string): void {
  mkdirSync(join(folder, "data"), { recursive: true });
  const recipients = read("recipients");
  const row = keepRows(recipients, [recipient]);
  for (const name of TABLES) {
    const table = read(name);
    keepRows(table, (row.get(name) as { toJSON(): string[] }).toJSON());
    // The row asks in words of its own.
    if (row.has("ask"))
      visit(table, {
        Pair: (_, { key }) => (isScalar(key) && key.value === "asks" ? visit.REMOVE : undefined),
      });
    write(folder, name, table);
  }
  const submission = read("submission");
  submission.set("languages", [LANGUAGE]);
  // Its exceptions are for rows that are left out.
  submission.delete("check");
  for (const [name, document] of Object.entries({
    recipients,
    submission,
    signatories: read("signatories"),
  })) {
    write(folder, name, document);
  }
}

function read(name: string): Document {
  return parseDocument(readFileSync(new URL(`data/${name}.yaml`, root), "utf8"));
}

/** Leaves the rows with these ids; returns the first. */
function keepRows({ contents }: Document, ids: readonly string[]): YAMLMap {
  if (!isSeq<YAMLMap>(contents)) throw new Error("no list of rows");
  contents.items = contents.items.filter((row) => ids.includes(String(row.get("id"))));
  const [first] = contents.items;
  if (first === undefined) throw new Error(`no row ${ids.join(", ")}`);
  return first;
}

/** Writes the data without texts in other languages. */
function write(folder: string, name: string, document: Document): void {
  visit(document, {
    Map(_, map) {
      if (!map.has(LANGUAGE)) return;
      map.items = map.items.filter(({ key }) => !isScalar(key) || !OTHERS.has(String(key.value)));
    },
  });
  writeFileSync(join(folder, "data", `${name}.yaml`), document.toString({ lineWidth: 0 }));
}
