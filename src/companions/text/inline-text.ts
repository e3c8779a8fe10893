import type { Inline } from "../../model/letter.js";

/** Digits and signs that Unicode has raised and lowered, without which 10 to the sixth would read as 106. */
const RAISED: Readonly<Record<string, string>> = tableOf("0123456789+-=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾");
const LOWERED: Readonly<Record<string, string>> = tableOf("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎");

/** Inlines as plain text: line feeds where the letter breaks a line, notes by their numbers, links with their addresses. */
export function inlineText(inlines: readonly Inline[]): string {
  return joinInlines(inlines)
    .replaceAll(/ +/gu, " ")
    .replaceAll(/ ?\n ?/gu, "\n")
    .trim();
}

function joinInlines(inlines: readonly Inline[]): string {
  return inlines.map(oneInline).join("");
}

function oneInline(inline: Inline): string {
  switch (inline.type) {
    case "text":
      // Hyphens that nobody sees, and marks that only a typesetter reads.
      return inline.text.replaceAll(/[\u00AD\u2060\uFEFF]/gu, "").replaceAll(/[\t\n\r ]+/gu, " ");
    case "break":
      return "\n";
    case "note":
      return `[${inline.number}]`;
    case "pages-of":
      throw new Error("page counts are filled in before a letter is written");
    case "link":
      return linkText(joinInlines(inline.children), inline.href);
    case "superscript":
      return moved(joinInlines(inline.children), RAISED);
    case "subscript":
      return moved(joinInlines(inline.children), LOWERED);
    default:
      return joinInlines(inline.children);
  }
}

/** The address after the words, as RFC 3986, appendix C, has it; alone where the words are the address. */
function linkText(words: string, href: string): string {
  const address = href.replace(/^(?:mailto|tel):/iu, "");
  const isSame = words.trim() === address || words.trim() === address.replace(/^https?:\/\/|\/$/giu, "");
  return isSame ? `<${address}>` : `${words} <${address}>`;
}

function moved(text: string, table: Readonly<Record<string, string>>): string {
  const signs = [...text].map((sign) => table[sign]);
  return signs.includes(undefined) ? text : signs.join("");
}

function tableOf(plain: string, other: string): Record<string, string> {
  const others = [...other];
  return Object.fromEntries([...plain].map((sign, index) => [sign, others[index] ?? sign]));
}
