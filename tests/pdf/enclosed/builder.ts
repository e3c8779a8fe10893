import { zlibSync } from "fflate";

/** What a small PDF is to have. */
export interface PdfParts {
  readonly pages?: number;
  /** XMP of the catalog's metadata; none when null. */
  readonly xmp?: string | null;
  readonly trailer?: string;
  /** Whether all but streams stands in an object stream, and the table of references in a stream, compressed. */
  readonly compressed?: boolean;
}

export const ARCHIVAL = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const textOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const stream = (head: string, data: string): string =>
  `<< ${head} /Length ${data.length} >>\nstream\n${data}\nendstream`;

/** The catalog, the page tree, a page and the metadata, by their numbers. */
function objectsOf({ pages = 1, xmp = ARCHIVAL }: PdfParts): readonly string[] {
  return [
    `<< /Type /Catalog /Pages 2 0 R ${xmp === null ? "" : "/Metadata 4 0 R"} /Lang (a \\( b) >>`,
    `<< /Type /Pages /Kids [${"3 0 R ".repeat(pages)}] /Count ${pages} >>`,
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.28 -.5] % a remark\n/A <414243> /B true /C null >>",
    stream("/Type /Metadata /Subtype /XML", xmp ?? ""),
  ];
}

/** A PDF of few bytes. */
export function pdf(parts: PdfParts = {}): Uint8Array {
  return latin(parts.compressed === true ? compressedText(parts) : plainText(parts));
}

function plainText(parts: PdfParts): string {
  let text = "%PDF-1.7\n";
  const offsets: number[] = [];
  objectsOf(parts).forEach((object, index) => {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  const size = offsets.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join("")}`;
  return `${text}${table}trailer\n<< /Size ${size} /Root 1 0 R ${parts.trailer ?? ""} >>\nstartxref\n${text.length}\n%%EOF\n`;
}

/** Rows of one kind byte, three of an offset or a number, one of an index; each behind the PNG filter "up". */
function compressedText(parts: PdfParts): string {
  const [catalog = "", tree = "", page = "", metadata = ""] = objectsOf(parts);
  const inside = [catalog, tree, page];
  const head = inside
    .map((_, index) => `${index + 1} ${inside.slice(0, index).join(" ").length + (index === 0 ? 0 : 1)}`)
    .join(" ");
  const packed = textOf(zlibSync(latin(`${head} ${inside.join(" ")}`)));
  let text = "%PDF-1.7\n";
  const metadataAt = text.length;
  text += `4 0 obj\n${metadata}\nendobj\n`;
  const packedAt = text.length;
  text += `5 0 obj\n${stream(`/Type /ObjStm /N 3 /First ${head.length + 1} /Filter /FlateDecode`, packed)}\nendobj\n`;
  const row = (kind: number, second: number, index: number): number[] => [
    kind,
    second >> 16,
    (second >> 8) & 255,
    second & 255,
    index,
  ];
  const rows = [
    row(0, 0, 0),
    row(2, 5, 0),
    row(2, 5, 1),
    row(2, 5, 2),
    row(1, metadataAt, 0),
    row(1, packedAt, 0),
    row(1, text.length, 0),
  ];
  const filtered = rows.flatMap((each, index) => [
    2,
    ...each.map((byte, at) => (byte - (rows[index - 1]?.[at] ?? 0)) & 255),
  ]);
  const table = stream(
    `/Type /XRef /Size 7 /W [1 3 1] /Root 1 0 R /Filter [/FlateDecode] /DecodeParms [<< /Predictor 12 /Columns 5 >>] ${parts.trailer ?? ""}`,
    textOf(zlibSync(Uint8Array.from(filtered))),
  );
  return `${text}6 0 obj\n${table}\nendobj\nstartxref\n${text.length}\n%%EOF\n`;
}
