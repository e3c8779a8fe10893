import type { LanguageCode } from "../model/text.js";
import type { OpenFont } from "./open-font.js";

/** A stretch of text that one font draws, or with null a single character that no font has. */
export interface FontPiece {
  readonly font: OpenFont | null;
  readonly text: string;
}

/** What is never drawn, even if a font has a glyph for it: controls, private use, halves of pairs, what stands for lost text. */
const REFUSED = /[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/u;
/** What guides the setting and shows nothing itself: joiners, variation selectors. */
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;
const SOFT_HYPHEN = "\u00AD";
const MARK = /^\p{M}$/u;
/** Spaces and stops belong to no script; numbers look the same in a whole letter. */
const NO_SCRIPT = /^[\p{Script=Common}\p{Script=Inherited}]$/u;
const NUMBER = /\p{Nd}+(?:[.,:/-]\p{Nd}+)*/gu;

/**
 * Cuts text where the font changes; fonts earlier in the chain go first. A mark stays with its base where that font has it,
 * and what shows nothing stays with what stands before it, whether the font knows it or not.
 */
export function splitByFont(
  text: string,
  chain: readonly OpenFont[],
  language: LanguageCode,
): readonly FontPiece[] {
  const pieces: FontPiece[] = [];
  const serving = chain.filter((font) => serves(font, language));
  const numbers = serving.length === 0 ? [] : numbersIn(text);
  let [held, offset] = ["", 0];
  for (const character of text) {
    const wanted = numbers[offset] === true ? [] : serving;
    offset += character.length;
    const last = pieces.at(-1);
    if (!isPlain(character) && IGNORABLE.test(character) && character !== SOFT_HYPHEN) {
      if (last?.font == null) held += character;
      else pieces[pieces.length - 1] = { font: last.font, text: last.text + character };
      continue;
    }
    const font = fontFor(character, chain, wanted, last?.font ?? null);
    const shown = font === null ? character : held + character;
    if (font !== null) held = "";
    if (last !== undefined && font !== null && last.font === font) {
      pieces[pieces.length - 1] = { font, text: last.text + shown };
    } else {
      pieces.push({ font, text: shown });
    }
  }
  return pieces;
}

function fontFor(
  character: string,
  chain: readonly OpenFont[],
  serving: readonly OpenFont[],
  previous: OpenFont | null,
): OpenFont | null {
  const has = ({ characters }: OpenFont): boolean => characters.has(character.codePointAt(0) ?? 0);
  if (!isPlain(character)) {
    if (REFUSED.test(character)) return null;
    if (previous !== null && MARK.test(character) && has(previous)) return previous;
  }
  const own = serving.length > 0 && NO_SCRIPT.test(character) ? serving.find(has) : undefined;
  return own ?? chain.find(has) ?? null;
}

/** Most characters are such, of ASCII and shown, of which no pattern needs to be asked. */
function isPlain(character: string): boolean {
  return character >= " " && character <= "~";
}

/** By index: whether a character belongs to a number. */
function numbersIn(text: string): readonly boolean[] {
  const found: boolean[] = [];
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    for (let offset = 0; offset < number.length; offset += 1) found[index + offset] = true;
  }
  return found;
}

function serves({ languages }: OpenFont, language: LanguageCode): boolean {
  return languages.length > 0 && languages.includes(language.split("-")[0] ?? language);
}
