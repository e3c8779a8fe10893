import type { Annex, Block, Inline, Letter, LetterPart } from "../../model/letter.js";
import { type Punctuating, punctuateTexts } from "./punctuate-texts.js";

/** The letter with the marks and spaces of its language, in its text, its heads and its metadata. Signatories stay as they are. */
export function punctuateLetter(letter: Letter, how: Punctuating): Letter {
  return {
    ...letter,
    title: punctuateText(letter.title, how),
    subject: punctuateText(letter.subject, how),
    folio: punctuateText(letter.folio, how),
    continuationHead: punctuateInlines(letter.continuationHead, how),
    parts: letter.parts.map((part) => punctuatePart(part, how)),
    annexes: letter.annexes.map((annex) => punctuateAnnex(annex, how)),
  };
}

function punctuateAnnex(annex: Annex, how: Punctuating): Annex {
  return {
    ...annex,
    title: punctuateText(annex.title, how),
    folio: punctuateText(annex.folio, how),
    continuationHead: punctuateInlines(annex.continuationHead, how),
    children: punctuateBlocks(annex.children, how),
  };
}

function punctuateText(text: string, how: Punctuating): string {
  return punctuateTexts([text], how).join("");
}

function punctuatePart(part: LetterPart, how: Punctuating): LetterPart {
  if (part.type !== "signature-block") return { ...part, children: punctuateBlocks(part.children, how) };
  return { ...part, lead: punctuateBlocks(part.lead, how), continued: punctuateBlocks(part.continued, how) };
}

function punctuateBlocks(blocks: readonly Block[], how: Punctuating): readonly Block[] {
  return blocks.map((block) => punctuateBlock(block, how));
}

function punctuateBlock(block: Block, how: Punctuating): Block {
  const within = <T extends { readonly children: readonly Block[] }>(each: T): T => ({
    ...each,
    children: punctuateBlocks(each.children, how),
  });
  switch (block.type) {
    case "paragraph":
    case "heading":
      return { ...block, children: punctuateInlines(block.children, how) };
    case "list":
      return { ...block, items: block.items.map(within) };
    case "quotation":
      return within(block);
    case "table":
      return {
        ...block,
        ...(block.caption === undefined ? {} : { caption: punctuateInlines(block.caption, how) }),
        head: block.head.map((row) => row.map(within)),
        body: block.body.map((row) => row.map(within)),
      };
    case "figure":
      return {
        ...block,
        alt: punctuateText(block.alt, how),
        caption: punctuateInlines(block.caption, how),
      };
  }
}

/**
 * Marks depend on what stands before and after, across changes of style: so the texts are set as one and put back.
 * A note is a text of its own.
 */
function punctuateInlines(inlines: readonly Inline[], how: Punctuating): readonly Inline[] {
  const texts = textsIn(inlines);
  const set = punctuateTexts(texts, how);
  return set === texts && !inlines.some(holdsNote) ? inlines : putBack(inlines, set.values(), how);
}

function holdsNote(inline: Inline): boolean {
  return inline.type === "note" || ("children" in inline && inline.children.some(holdsNote));
}

/** The texts in reading order; a break is a line's end. */
function textsIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === "text") return [inline.text];
    if (inline.type === "break") return ["\n"];
    return "children" in inline && inline.type !== "note" ? textsIn(inline.children) : [];
  });
}

function putBack(inlines: readonly Inline[], texts: Iterator<string>, how: Punctuating): readonly Inline[] {
  return inlines.map((inline): Inline => {
    switch (inline.type) {
      case "text":
        return { ...inline, text: String(texts.next().value) };
      case "break":
        texts.next();
        return inline;
      case "pages-of":
        return inline;
      case "note":
        return { ...inline, children: punctuateInlines(inline.children, how) };
      default:
        return { ...inline, children: putBack(inline.children, texts, how) };
    }
  });
}
