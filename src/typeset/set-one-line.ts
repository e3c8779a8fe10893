import type { LineRuns } from "./set-line.js";
import type { Setting } from "./setting.js";
import type { Span } from "./flatten-inlines.js";
import type { TextStyle } from "./text-style.js";
import { joinRuns } from "./join-runs.js";
import { splitWords } from "./split-words.js";

/** Words and single spaces side by side, whatever their width; a break counts as a space. */
export function setOneLine(spans: readonly Span[], setting: Setting): LineRuns {
  let style: TextStyle | null = null;
  const runs = splitWords(spans).flatMap((token) => {
    if (token.type === "word") {
      style = token.pieces.at(-1)?.style ?? style;
      return token.pieces.flatMap((piece) => {
        const word = setting.shape(piece.text, piece.style);
        for (const { character } of word.missing)
          setting.faults.missingGlyph(character, piece.text, piece.place);
        return word.runs.map((run) => ({ run, style: piece.style }));
      });
    }
    const spaceStyle = token.type === "space" ? token.style : style;
    return spaceStyle === null
      ? []
      : setting.shape(" ", spaceStyle).runs.map((run) => ({ run, style: spaceStyle }));
  });
  const width = runs.reduce((sum, { run }) => sum + run.width, 0);
  return { runs: joinRuns(runs, setting.language.code), width };
}
