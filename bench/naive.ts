import { createRequire } from "node:module";
import { packageFile, SERIF } from "./package-file.js";
import type { BenchLetter, Contestant } from "./contestant.js";

/** The surface of pdfkit that a first attempt would use; the program's own typings are narrower on purpose. */
interface NaiveDocument {
  registerFont(name: string, bytes: Uint8Array): this;
  font(name: string): this;
  fontSize(size: number): this;
  text(text: string, options?: object): this;
  moveDown(lines?: number): this;
  on(event: "data", listener: (chunk: Uint8Array) => void): this;
  on(event: "end", listener: () => void): this;
  end(): void;
}

/** Plain pdfkit: `text()` for everything, fonts registered anew for each letter, no tags, no PDF/A. */
export async function naive(letters: readonly BenchLetter[]): Promise<Contestant> {
  const PDFDocument = createRequire(import.meta.url)("pdfkit") as new (options: object) => NaiveDocument;
  const regular = packageFile(`${SERIF}/400Regular/NotoSerif_400Regular.ttf`);
  const bold = packageFile(`${SERIF}/700Bold/NotoSerif_700Bold.ttf`);
  return (number) => {
    const letter = letters[number - 1];
    if (letter === undefined) throw new Error(`no letter ${number}`);
    const document = new PDFDocument({ size: "A4", margin: 70.87 });
    const bytes = collect(document);
    document.registerFont("regular", regular).registerFont("bold", bold);
    const paragraph = (text: string): void => {
      document.text(text, { align: "justify", lineGap: 0 }).moveDown(0.5);
    };
    document.font("bold").fontSize(15);
    document.text(letter.sender[0] ?? "", { align: "center" });
    document.font("regular").fontSize(11);
    document.text(letter.sender[1] ?? "", { align: "center" }).moveDown();
    document.text(letter.date, { align: "right" }).moveDown();
    for (const line of letter.address) document.text(line);
    document.moveDown().font("bold").text(letter.subject).moveDown().font("regular");
    for (const text of [letter.salutation, ...letter.purpose]) paragraph(text);
    document.font("bold").text("What has happened").moveDown(0.5).font("regular");
    letter.facts.forEach(paragraph);
    document.font("bold").text("What we ask").moveDown(0.5).font("regular");
    for (const [index, ask] of letter.asks.entries()) paragraph(`${index + 1}. ${ask}`);
    for (const text of [letter.closing, letter.close]) paragraph(text);
    document.fontSize(9.5);
    for (const name of letter.signatories) document.text(name);
    document.end();
    return bytes;
  };
}

function collect(document: NaiveDocument): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    document.on("data", (chunk) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
  });
}
