import type { Passage, Section } from "../model/comparison.js";
import type { Language } from "../model/language.js";
import type { Annex, Block, Inline, Letter, LetterPart, Note } from "../model/letter.js";
import { notesIn } from "../model/notes-in.js";
import { NOWHERE, plainPassage, readBlocks, type Reading } from "./read-blocks.js";
import { openValues } from "./values-in.js";

/** Parts of which each line says something of its own. */
const BY_LINE: readonly LetterPart["type"][] = ["letterhead", "inside-address"];

/** A letter as sections of passages, in reading order; its notes come last, and what only pages have is left out. */
export function readSections(letter: Letter, { typography, months }: Language): readonly Section[] {
  const reading: Reading = { subparagraph: typography.subparagraph, valuesIn: openValues(months) };
  const { draftMark, parts, annexes } = letter;
  const sections: Section[] = [
    {
      type: "draft-mark",
      name: "",
      passages: draftMark === null ? [] : [plainPassage("paragraph", draftMark, reading)],
    },
    ...parts.map((part): Section => ({ type: part.type, name: "", passages: ofPart(part, reading) })),
    ...annexes.map((annex): Section => ({
      type: "annex",
      name: annex.id ?? annex.label,
      passages: ofAnnex(annex, reading),
    })),
    { type: "notes", name: "", passages: notesOf(letter).map((note) => ofNote(note, reading)) },
  ];
  return sections.filter(({ passages }) => passages.length > 0);
}

function ofPart(part: LetterPart, reading: Reading): readonly Passage[] {
  if (part.type !== "signature-block") {
    const blocks = BY_LINE.includes(part.type) ? part.children.flatMap(linesOf) : part.children;
    return readBlocks(blocks, NOWHERE, reading);
  }
  const signatures = part.signatures.map(({ lines }) => plainPassage("signature", joined(lines), reading));
  return [...readBlocks(part.lead, NOWHERE, reading), ...signatures];
}

/** Each line of a paragraph as one of its own. */
function linesOf(block: Block): readonly Block[] {
  if (block.type !== "paragraph") return [block];
  const lines: Inline[][] = [[]];
  for (const inline of block.children) {
    if (inline.type === "break") lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines.map((children) => ({ type: "paragraph", children }));
}

function joined(lines: readonly (readonly Inline[])[]): readonly Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: "break" } as const, ...line]));
}

function ofAnnex({ label, title, children }: Annex, reading: Reading): readonly Passage[] {
  const text = `${label}\n${title}`;
  const kind = { type: "title", level: 0, quoted: 0, shape: "" } as const;
  return [
    { kind, label: "", text, values: reading.valuesIn(title) },
    ...readBlocks(children, NOWHERE, reading),
  ];
}

function ofNote({ number, children }: Note, reading: Reading): Passage {
  return { ...plainPassage("note", children, reading), label: `[${number}]` };
}

function notesOf({ parts, annexes }: Letter): readonly Note[] {
  const blocks = parts.flatMap((part) => (part.type === "signature-block" ? part.lead : part.children));
  return notesIn([...blocks, ...annexes.flatMap(({ children }) => children)]);
}
