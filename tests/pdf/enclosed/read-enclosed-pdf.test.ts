import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEnclosedPdf } from "../../../src/pdf/enclosed/read-enclosed-pdf.js";
import { ARCHIVAL, pdf } from "./builder.js";

const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const bytesOf = (shown: string): Uint8Array => Uint8Array.from(shown, (character) => character.charCodeAt(0));
/** A PDF with some of its text put otherwise; what stands behind is not moved. */
const changed = (find: string | RegExp, put: string): Uint8Array => bytesOf(text(pdf()).replace(find, put));

describe("a PDF tells of itself", () => {
  test.each([false, true])("its pages and its claim, compressed or not: %s", (compressed) => {
    expect(readEnclosedPdf(pdf({ pages: 3, compressed }))).toEqual({ pages: 3, archival: "2b" });
  });

  test.each([
    [
      "attributes",
      ARCHIVAL.replace(
        /<rdf:Description[^>]*>[^]*<\/rdf:Description>/u,
        '<rdf:Description xmlns:p="http://www.aiim.org/pdfa/ns/id/" p:part="3" p:conformance="A"/>',
      ),
      "3a",
    ],
    [
      "no level, as in part 4",
      ARCHIVAL.replace(/<pdfaid:conf.*conformance>/u, "").replace(">2<", ">4<"),
      "4",
    ],
    ["a prefix that no pattern takes", ARCHIVAL.replaceAll("pdfaid", "p".repeat(200_000)), null],
    ["another namespace", ARCHIVAL.replace("pdfa/ns/id", "pdfua/ns/id"), null],
    ["a part that there is not", ARCHIVAL.replace(">2<", ">9<"), null],
    ["no metadata", null, null],
  ])("a claim by %s", (_, xmp, archival) => {
    expect(readEnclosedPdf(pdf({ xmp }))).toEqual({ pages: 1, archival });
  });

  test("pages that its tree does not count are not known", () => {
    expect(readEnclosedPdf(changed("/Count 1", "/Cuont 1"))).toMatchObject({ pages: null });
    expect(readEnclosedPdf(changed("/Count 1", "/Count 0"))).toMatchObject({ pages: null });
  });

  test("a change that was appended goes before, and the rest stands in the table before it", () => {
    const before = text(pdf());
    const [, start] = /startxref\n(\d+)/u.exec(before) ?? [];
    const tree = "2 0 obj\n<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>\nendobj\n";
    const table = `xref\n2 1\n${String(before.length).padStart(10, "0")} 00000 n \ntrailer\n<< /Size 5 /Root 1 0 R /Prev ${start} >>\n`;
    const whole = `${before}${tree}${table}startxref\n${before.length + tree.length}\n%%EOF`;
    expect(readEnclosedPdf(bytesOf(whole))).toEqual({ pages: 2, archival: "2b" });
  });
});

describe("a file is refused", () => {
  test.each([
    ["no PDF", bytesOf("Dear Sir"), "not-a-pdf"],
    ["empty", new Uint8Array(0), "not-a-pdf"],
    ["cut off", pdf().slice(0, -30), "damaged"],
    ["a table that is not where it is said to be", changed(/startxref\n\d+/u, "startxref\n12"), "damaged"],
    ["a table beyond the file", changed(/startxref\n\d+/u, "startxref\n99999999"), "damaged"],
    [
      "an object that is not where the table has it",
      changed(/(\d{10}) 00000 n/u, "0000000003 00000 n"),
      "damaged",
    ],
    ["no catalog", changed("/Root 1 0 R", "/Root 9 0 R"), "damaged"],
    ["no page tree", changed("/Pages 2 0 R", "/Pages 8 0 R"), "damaged"],
    ["encrypted", pdf({ trailer: "/Encrypt 3 0 R" }), "encrypted"],
    ["encrypted, compressed", pdf({ trailer: "/Encrypt 3 0 R", compressed: true }), "encrypted"],
    ["tables that lead to each other", pdf({ trailer: "/Prev 0" }), "damaged"],
    ["values too deep", changed(/\/Kids \[.*?\]/u, `/Kids ${"[".repeat(5000)}`), "damaged"],
  ])("%s", (_, bytes, refusal) => {
    expect(readEnclosedPdf(bytes)).toEqual({ refusal });
  });

  test("tables that share bytes: each of many small ones could lead to the same large one", () => {
    const before = `${text(pdf())}${" ".repeat(100)}`;
    const large = text(pdf()).length;
    const rows = "0000000003 00000 f \n".repeat(100);
    let whole = `${before}xref\n10 100\n${rows}trailer\n<< /Size 5 >>\n`;
    let last = /startxref\n(\d+)/u.exec(before)?.[1];
    for (let at = 0; at < 50; at += 1) {
      const start = whole.length;
      whole += `xref\n0 0\ntrailer\n<< /Size 5 /Root 1 0 R /XRefStm ${large + at} /Prev ${last} >>\n`;
      last = String(start);
    }
    expect(readEnclosedPdf(bytesOf(`${whole}startxref\n${last}\n%%EOF`))).toEqual({ refusal: "damaged" });
  });

  test("no change of bytes brings it down or holds it up", () => {
    const sound = [pdf(), pdf({ compressed: true })];
    const change = fc.tuple(fc.nat(1), fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 8 }));
    fc.assert(
      fc.property(change, ([which, changes]) => {
        const bytes = Uint8Array.from(sound[which] ?? []);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const read = readEnclosedPdf(bytes);
        expect("refusal" in read || read.pages === null || read.pages > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
