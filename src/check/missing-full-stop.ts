import type { Diagnostic } from "../model/diagnostic.js";
import { lastOf } from "./sentences.js";
import { type Reading, warnAt } from "./text-rule.js";

/** What ends a sentence, or leads to what follows; the last are marks of languages whose full stop is another. */
const FINAL = /[.!?…:;։。؟۔؛՝]/u;
const WORD_AT_END = /[\p{L}\p{M}\p{N}’'-]{0,60}$/u;
/** Texts of whole sentences. */
const SENTENCES = ["ask", "text", "purpose", "closing"];

/** A sentence without a final mark at the end of a text of sentences: its last word stands under the mark. */
export function findMissingFullStops({ passage, text }: Reading): readonly Diagnostic[] {
  if (passage.role !== "prose" || !SENTENCES.includes(passage.key)) return [];
  const last = lastOf(text);
  if (last === null || FINAL.test(last.character) || endsInList(text)) return [];
  if (FINAL.test(text.slice(last.at + 1))) return [];
  const [word = ""] = WORD_AT_END.exec(text.slice(Math.max(0, last.at - 60), last.at + 1)) ?? [];
  const start = word === "" ? last.at : last.at + 1 - word.length;
  return [
    warnAt(passage, [start, last.at + 1], "missing-full-stop", { word: text.slice(start, last.at + 1) }),
  ];
}

/** An item of a list may be no sentence. */
function endsInList(text: string): boolean {
  const paragraph = text.slice(text.lastIndexOf("\n\n") + 1);
  // Line ends are left out of the space: else many of them would be walked through from each.
  return /^[^\S\n\r\u2028\u2029]*(?:[-*+]|\d{1,3}[.)])\s/mu.test(paragraph);
}
