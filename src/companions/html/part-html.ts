import type { LetterPart, PlainPart, SignatureBlock } from "../../model/letter.js";
import { withoutLogo } from "../without-logo.js";
import { blockHtml, type HtmlPlace } from "./block-html.js";
import { inlineHtml } from "./inline-html.js";

/** A part of the letter as an element with its trade name for a class; empty where nothing stands in it. */
export function partHtml(part: LetterPart, place: HtmlPlace): string {
  if (part.type === "signature-block") return signaturesHtml(part, place);
  const blocks = withoutLogo(part);
  if (blocks.length === 0) return "";
  if (part.type === "subject") return subjectHtml(part, place);
  return `<div class="${part.type}">\n${blockHtml(blocks, place)}\n</div>`;
}

/** The subject is the letter's one heading of the first level. */
function subjectHtml({ children }: PlainPart, place: HtmlPlace): string {
  const lines = children.flatMap((block) =>
    block.type === "paragraph" ? [inlineHtml(block.children, place.direction)] : [],
  );
  const others = children.filter(({ type }) => type !== "paragraph");
  const heading = lines.length === 0 ? [] : [`<h1 class="subject">${lines.join("<br>")}</h1>`];
  return [...heading, ...others.map((block) => blockHtml([block], place))].join("\n");
}

/** Some readers take a list without marks for no list: its role says that it is one. */
function signaturesHtml({ lead, signatures }: SignatureBlock, place: HtmlPlace): string {
  const items = signatures.map(
    ({ lines }) => `<li>${lines.map((line) => inlineHtml(line, place.direction)).join("<br>")}</li>`,
  );
  return [
    `<div class="signature-block">`,
    ...lead.map((block) => blockHtml([block], place)),
    ...(items.length === 0 ? [] : [`<ul role="list">`, ...items, "</ul>"]),
    "</div>",
  ].join("\n");
}
