import { escapeHtml } from "../model/escape-html.js";
import { COMPARISON_STYLE } from "./comparison-style.js";

/** A page of our own words around texts of letters. */
export function htmlPage(title: string, main: readonly string[]): string {
  const lines = [
    "<!doctype html>",
    `<html lang="en">`,
    "<head>",
    `<meta charset="utf-8">`,
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<style>\n${COMPARISON_STYLE}\n</style>`,
    "</head>",
    "<body>",
    "<main>",
    ...main,
    "</main>",
    "</body>",
    "</html>",
  ];
  return lines.map((line) => `${line}\n`).join("");
}
