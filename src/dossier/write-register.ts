import { directionOf } from "../model/direction-of.js";
import { escapeHtml } from "../model/escape-html.js";
import type { RegisterEntry } from "../model/register.js";
import type { Register, Said } from "./register.js";
import { REGISTER_STYLE } from "./register-style.js";
import { firstPages, languageName, officeLines, sumsOf, wayOf } from "./say-entry.js";

/** The dossier beside the register: its file's name, and the pages of its cover, which come before those with numbers. */
export interface DossierFile {
  readonly name: string;
  readonly coverPages: number;
}

/**
 * The register of a set as one file of HTML that needs no other and no script; files are linked by their names beside it.
 * `dossier` is null where the letters are not bound in one.
 */
export function writeRegister(register: Register, dossier: DossierFile | null): string {
  const { language, title, sender, placeAndDate, reference } = register;
  const lines = [
    "<!doctype html>",
    `<html lang="${escapeHtml(language.code)}" dir="${language.direction}">`,
    ...headOf(register),
    "<body>",
    "<header>",
    `<h1${marks(title.language, register)}>${escapeHtml(title.text)}</h1>`,
    `<p${marks(sender.language, register)}>${escapeHtml(sender.text)}</p>`,
    ...(reference === null ? [] : [`<p>${escapeHtml(reference)}</p>`]),
    `<p>${escapeHtml(placeAndDate)}</p>`,
    ...draftHtml(register),
    "</header>",
    "<main>",
    ...(dossier === null ? [] : [wholeHtml(register, dossier)]),
    ...(register.entries.length === 0 ? [] : tableHtml(register, dossier)),
    `<p>${escapeHtml(sumsOf(register.entries, register))}</p>`,
    "</main>",
    "</body>",
    "</html>",
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** Says above the list that the submission's own letters are drafts, where one is. */
function draftHtml({ entries, language }: Register): readonly string[] {
  const isDraft = entries.some(({ draft, draftedFor }) => draft && draftedFor === null);
  const mark = language.phrases["draft"];
  return isDraft && mark !== undefined ? [`<p><strong>${escapeHtml(mark)}</strong></p>`] : [];
}

function headOf({ words, title, sender }: Register): readonly string[] {
  const shown = `${words["dossier-index"]} – ${title.text}`;
  return [
    "<head>",
    `<meta charset="utf-8">`,
    `<title>${escapeHtml(shown)}</title>`,
    `<meta name="author" content="${escapeHtml(sender.text)}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<style>\n${REGISTER_STYLE}\n</style>`,
    "</head>",
  ];
}

function wholeHtml({ words }: Register, { name }: DossierFile): string {
  return `<p><a href="${addressOf(name)}">${escapeHtml(words["dossier-whole"])}</a></p>`;
}

/** The table in a box of its own, which a narrow screen scrolls with the keyboard too. */
function tableHtml(register: Register, dossier: DossierFile | null): readonly string[] {
  const { words, entries } = register;
  const names = ["recipient", "office", "language", "subject", "channel", "pages"] as const;
  const columns = [...names, ...(dossier === null ? [] : ["page" as const]), "files" as const];
  const pages = firstPages(entries);
  return [
    `<div role="region" aria-labelledby="index" tabindex="0">`,
    "<table>",
    `<caption id="index">${escapeHtml(words["dossier-index"])}</caption>`,
    "<thead>",
    `<tr>${columns.map((name) => `<th scope="col">${escapeHtml(words[`dossier-${name}`])}</th>`).join("")}</tr>`,
    "</thead>",
    "<tbody>",
    ...entries.map((entry, index) => rowHtml(entry, pages[index] ?? 1, register, dossier)),
    "</tbody>",
    "</table>",
    "</div>",
  ];
}

function rowHtml(
  entry: RegisterEntry,
  page: number,
  register: Register,
  dossier: DossierFile | null,
): string {
  const its = marks(entry.language, register);
  const lines = (all: readonly string[]): string => all.map(escapeHtml).join("<br>");
  const to = entry.channel?.to ?? null;
  const cells = [
    `<th scope="row"${its}>${escapeHtml(entry.addressee)}</th>`,
    `<td${its}>${lines(officeLines(entry))}</td>`,
    `<td>${escapeHtml(languageName(entry.language, register))}</td>`,
    `<td${its}>${escapeHtml(entry.subject)}</td>`,
    `<td class="way">${lines([wayOf(entry, register), ...(to === null ? [] : [to])])}</td>`,
    `<td class="number">${entry.pages}</td>`,
    ...(dossier === null ? [] : [`<td class="number">${pageLink(page, dossier)}</td>`]),
    `<td><ul>${entry.files.map((name) => fileLink(name, entry)).join("")}</ul></td>`,
  ];
  return `<tr>${cells.join("")}</tr>`;
}

/** Browsers count a file's pages from its first, whatever the pages are called. */
function pageLink(page: number, { name, coverPages }: DossierFile): string {
  return `<a href="${addressOf(name)}#page=${coverPages + page}">${page}</a>`;
}

function fileLink(name: string, { language }: RegisterEntry): string {
  return `<li><a href="${addressOf(name)}" hreflang="${escapeHtml(language)}" dir="ltr">${escapeHtml(name)}</a></li>`;
}

/** The address of a file below the register's own folder. */
function addressOf(name: string): string {
  return escapeHtml(name.split("/").map(encodeURIComponent).join("/"));
}

/** The attributes that tell the language of words, and which way they run, where that is not the register's. */
function marks(code: Said["language"], { language }: Register): string {
  if (code === language.code) return "";
  const direction = directionOf(code);
  const dir = direction === language.direction ? "" : ` dir="${direction}"`;
  return ` lang="${escapeHtml(code)}"${dir}`;
}
