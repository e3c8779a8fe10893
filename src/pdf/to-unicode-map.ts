/** A CMap stream takes at most this many entries a block (Adobe Technical Note 5014, section 5). */
const BLOCK = 100;

/** The ToUnicode CMap of a font: code to text (ISO 32000-1, 9.10.3). Codes without text are left out. */
export function toUnicodeMap(shown: ReadonlyMap<number, string>): string {
  const entries = [...shown]
    .filter(([, text]) => text !== "")
    .sort(([a], [b]) => a - b)
    .map(([code, text]) => `<${hexadecimal(code)}> <${utf16(text)}>`);
  const blocks: string[] = [];
  for (let start = 0; start < entries.length; start += BLOCK) {
    const block = entries.slice(start, start + BLOCK);
    blocks.push(`${block.length} beginbfchar`, ...block, "endbfchar");
  }
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange",
    "<0000> <ffff>",
    "endcodespacerange",
    ...blocks,
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ].join("\n");
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hexadecimal(text.charCodeAt(index))).join("");
}

function hexadecimal(value: number): string {
  return value.toString(16).padStart(4, "0");
}
