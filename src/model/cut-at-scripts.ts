import { foreignScripts } from "./script-languages.js";
import type { LanguageCode } from "./text.js";

/** A stretch of text of one script; its language is null where it is that of the text. */
export interface ScriptStretch {
  readonly text: string;
  readonly language: LanguageCode | null;
}

/** Cuts text of a language where the script changes: what is in another script than the language's is in another language. */
export function cutAtScripts(text: string, language: LanguageCode): readonly ScriptStretch[] {
  const foreign = foreignScripts(language)
    .flatMap((script) =>
      script.stretchesIn(text).map(({ 0: { length }, index }) => ({
        language: script.language,
        start: index,
        end: index + length,
      })),
    )
    .toSorted((one, other) => one.start - other.start);
  const stretches: ScriptStretch[] = [];
  let reached = 0;
  for (const { start, end, language: other } of foreign) {
    // Stops that two scripts share belong to the first of them.
    if (start < reached) continue;
    stretches.push({ text: text.slice(reached, start), language: null });
    stretches.push({ text: text.slice(start, end), language: other });
    reached = end;
  }
  return [...stretches, { text: text.slice(reached), language: null }].filter((each) => each.text !== "");
}
