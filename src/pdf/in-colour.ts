import type { Colour } from "../model/page.js";
import { formatNumber } from "./format-number.js";

/** Operators between which all is painted in the colour (ISO 32000-1, 8.6.8), and black again after them. */
export function inColour(operators: string, colour: Colour | undefined): string {
  if (colour === undefined) return operators;
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
  return `q ${parts.map(formatNumber).join(" ")} rg\n${operators}\nQ`;
}
