import type { Place } from "../model/place.js";

/** The place of a node of a template; Handlebars counts lines from 1 and columns from 0. */
export function placeOf({ loc }: Pick<hbs.AST.Node, "loc">): Place {
  const { source, start, end } = loc;
  const place = { file: source, line: start.line, column: start.column + 1 };
  return end.line === start.line ? { ...place, length: Math.max(1, end.column - start.column) } : place;
}

/** The place of one character of a template's text. */
export function placeOfOffset(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { file, line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

/** The place at which the text of a content node begins, after the white space that Handlebars took off it. */
export function startOf(content: hbs.AST.ContentStatement): Place {
  const { file, line, column } = placeOf(content);
  const original = String(content.original);
  const skipped = original.slice(0, Math.max(0, original.indexOf(content.value)));
  const breaks = skipped.split("\n").length - 1;
  if (breaks === 0) return { file, line, column: column + skipped.length };
  return { file, line: line + breaks, column: skipped.length - skipped.lastIndexOf("\n") };
}
