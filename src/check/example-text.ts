import type { Case } from "../model/case.js";
import { type Finality, pendingOf } from "../model/consent.js";
import { type Diagnostic, type DiagnosticArgs, warning } from "../model/diagnostic.js";
import type { Passage } from "../model/passage.js";
import { settle } from "../model/rule-book.js";

type Table = DiagnosticArgs["example-text"]["table"];

/** The texts of the example in one language, by the names that they have there. */
export type ExampleTexts = ReadonlyMap<string, string>;

/**
 * Where the example's texts are written, by table and key. A city and a courtesy at the end are anybody's; a description is none of
 * the example's, but a name may have been copied into it.
 */
const WRITTEN: { readonly [T in Table]: Readonly<Record<string, string>> } = {
  submission: { title: "title", name: "sender", description: "sender" },
  signatories: { name: "sender" },
  facts: { text: "fact" },
  demands: { title: "demand-title", text: "demand-text", ask: "ask" },
  recipients: { subject: "subject", purpose: "purpose", ask: "ask" },
};

/** Whether letters could leave the house as they are made: while a consent is pending, drafts are marked as such anyway. */
function isSendable({ submission }: Case, finality: Finality): boolean {
  return finality === "final" || pendingOf(submission.signatories).length === 0;
}

/**
 * Whether the example's texts have to be known. An exception is met by what it lets stay even while nothing would be told, or else it
 * would seem to be for nothing.
 */
export function needsExample(found: Case, finality: Finality): boolean {
  return isSendable(found, finality) || found.rules.exceptions.some(({ code }) => code === "example-text");
}

/** The texts that are still letter for letter those of the example, in whatever language; of final letters an error. */
export function checkExample(
  found: Case,
  example: readonly ExampleTexts[],
  finality: Finality,
): readonly Diagnostic[] {
  const standing = found.allPassages().flatMap((passage) => findingIn(passage, example));
  const settled = settle(standing, found.rules);
  if (!isSendable(found, finality)) return [];
  return finality === "final" ? settled.map((finding) => ({ ...finding, severity: "error" })) : settled;
}

function findingIn(passage: Passage, example: readonly ExampleTexts[]): readonly Diagnostic[] {
  const { table, key, row, text, placeOf } = passage;
  if (!isTable(table)) return [];
  const name = WRITTEN[table][key];
  if (name === undefined || !example.some((texts) => texts.get(name) === text)) return [];
  const args = { table, key, id: row ?? name };
  const finding = warning("example-text", placeOf(0, text.length), args);
  return [table === "recipients" && row !== null ? { ...finding, recipient: row } : finding];
}

function isTable(table: string): table is Table {
  return Object.hasOwn(WRITTEN, table);
}
