import type { Block, Inline, Letter, LetterPart } from "../model/letter.js";

/** The letter with numbers where it counts the pages of its annexes, by their ids. */
export function fillPageCounts(letter: Letter, counts: ReadonlyMap<string, number>): Letter {
  const fill = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.map((inline): Inline => {
      if (inline.type === "pages-of")
        return { type: "text", text: String(counts.get(inline.annex) ?? 0), place: inline.place };
      return "children" in inline ? { ...inline, children: fill(inline.children) } : inline;
    });
  const parts = letter.parts.map((part) => fillPart(part, fill));
  return { ...letter, parts, continuationHead: fill(letter.continuationHead) };
}

type Fill = (inlines: readonly Inline[]) => readonly Inline[];

function fillPart(part: LetterPart, fill: Fill): LetterPart {
  const inBlocks = (blocks: readonly Block[]): readonly Block[] =>
    blocks.map((block) => fillBlock(block, fill));
  if (part.type !== "signature-block") return { ...part, children: inBlocks(part.children) };
  return {
    ...part,
    lead: inBlocks(part.lead),
    continued: inBlocks(part.continued),
    signatures: part.signatures.map(({ lines }) => ({ lines: lines.map(fill) })),
  };
}

function fillBlock(block: Block, fill: Fill): Block {
  const within = <T extends { readonly children: readonly Block[] }>(holder: T): T => ({
    ...holder,
    children: holder.children.map((child) => fillBlock(child, fill)),
  });
  switch (block.type) {
    case "paragraph":
    case "heading":
      return { ...block, children: fill(block.children) };
    case "list":
      return { ...block, items: block.items.map(within) };
    case "quotation":
      return within(block);
    case "table": {
      const rows = (all: typeof block.body): typeof block.body => all.map((row) => row.map(within));
      return { ...block, caption: fill(block.caption ?? []), head: rows(block.head), body: rows(block.body) };
    }
    case "figure":
      return { ...block, caption: fill(block.caption) };
  }
}
