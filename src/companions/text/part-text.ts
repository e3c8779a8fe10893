import type { LetterPart, PlainPartType, SignatureBlock } from "../../model/letter.js";
import { withoutLogo } from "../without-logo.js";
import { blockText, closely, spaced, type TextPlace, underlined } from "./block-text.js";
import { inlineText } from "./inline-text.js";
import { wrapText } from "./wrap-text.js";

/** Parts of which the blocks are lines of one thing. */
const CLOSE: readonly PlainPartType[] = ["letterhead", "marking", "inside-address", "enclosures", "copies"];

/** The lines of a part; the subject is underlined, as the letter's one heading of the first level. */
export function partText(part: LetterPart, place: TextPlace): readonly string[] {
  if (part.type === "signature-block") return signaturesText(part, place);
  const blocks = withoutLogo(part);
  if (part.type === "subject") return underlined(blockText(blocks, place), "=");
  return CLOSE.includes(part.type)
    ? blocks.flatMap((block) => blockText([block], place))
    : blockText(blocks, place);
}

function signaturesText({ lead, signatures }: SignatureBlock, place: TextPlace): readonly string[] {
  const signed = signatures.map(({ lines }) =>
    lines
      .map(inlineText)
      .filter((line) => line !== "")
      .flatMap((line) => wrapText(line, place.width)),
  );
  return spaced([blockText(lead, place), closely(signed)]);
}
