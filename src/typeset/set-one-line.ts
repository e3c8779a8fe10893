import { cutSpans } from "./cut-spans.js";
import type { Span } from "./flatten-inlines.js";
import { joinRuns, type StyledRun } from "./join-runs.js";
import type { LineRuns } from "./set-line.js";
import type { Setting } from "./setting.js";
import { splitWords, type Word } from "./split-words.js";
import { baseStyle, type TextStyle } from "./text-style.js";

/**
 * Words and single spaces side by side, whatever their width; a break counts as a space. Where text of another element
 * follows, a space hangs at the end for who reads the text.
 */
export function setOneLine(
  spans: readonly Span[],
  setting: Setting,
  { goesOn }: { readonly goesOn: boolean } = { goesOn: false },
): LineRuns {
  const runs = runsOf(spans, setting);
  const width = runs.reduce((sum, { run }) => sum + run.width, 0);
  const last = runs.at(-1);
  const hanging =
    goesOn && last !== undefined ? spaceRuns(baseStyle(last.style, setting.language), setting) : [];
  return { runs: joinRuns([...runs, ...hanging], setting.language.code), width };
}

function runsOf(spans: readonly Span[], setting: Setting): readonly StyledRun[] {
  let style: TextStyle | null = null;
  return splitWords(cutSpans(spans, setting.language)).flatMap((token): readonly StyledRun[] => {
    if (token.type === "word") {
      style = token.pieces.at(-1)?.style ?? style;
      return wordRuns(token, setting);
    }
    const spaceStyle = token.type === "space" ? token.style : style;
    return spaceStyle === null ? [] : spaceRuns(spaceStyle, setting);
  });
}

function wordRuns({ pieces }: Word, setting: Setting): readonly StyledRun[] {
  return pieces.flatMap(({ text, style, place }) => {
    const word = setting.shape(text, style);
    for (const character of word.missing) setting.faults.missingGlyph(character, text, place);
    return word.runs.map((run) => ({ run, style }));
  });
}

function spaceRuns(style: TextStyle, setting: Setting): readonly StyledRun[] {
  return setting.shape(" ", style).runs.map((run) => ({ run, style }));
}
