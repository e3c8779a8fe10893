import { createRequire } from "node:module";
import { packageFile, SERIF } from "./package-file.js";
import type { BenchLetter, Contestant } from "./contestant.js";

/** The surface of the Typst compiler that the bench uses. */
interface TypstModule {
  readonly NodeCompiler: {
    create(options: object): {
      pdf(source: { mainFileContent: string; inputs: Record<string, string> }, options: object): Buffer;
      evictCache(maxAge: number): void;
    };
  };
}

/** What Typst's users set letters with: one template, its data as input. */
const TEMPLATE = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.subject, author: data.sender.at(0), date: datetime(year: 2021, month: 11, day: 22))
#set page(paper: "a4", margin: 25mm, footer: context align(center, text(size: 9pt)[Page #counter(page).display() of #counter(page).final().at(0)]))
#set text(font: "Noto Serif", size: 11pt, lang: "en", region: "GB")
#set par(justify: true, leading: 0.6em, spacing: 0.9em)
#align(center)[#text(size: 15pt, weight: "bold")[#data.sender.at(0)] \\ #data.sender.at(1)]
#line(length: 100%, stroke: 0.5pt)
#align(right, data.date)
#data.address.join(linebreak())
#heading(level: 1, text(size: 11pt, data.subject))
#data.salutation
#for text in data.purpose [#par(text)]
#heading(level: 2, text(size: 11pt)[What has happened])
#for text in data.facts [#par(text)]
#heading(level: 2, text(size: 11pt)[What we ask])
#enum(..data.asks)
#par(data.closing)
#par(data.close)
#text(size: 9.5pt, grid(columns: (1fr, 1fr, 1fr), gutter: 10pt, ..data.signatories))
`;

/** Typst in process, tagged PDF/A-2a. Its cache is emptied as its own documentation advises for long runs. */
export async function typst(letters: readonly BenchLetter[]): Promise<Contestant> {
  const { NodeCompiler } = createRequire(import.meta.url)(
    "@myriaddreamin/typst-ts-node-compiler",
  ) as TypstModule;
  const fontBlobs = ["400Regular", "700Bold"].map((cut) =>
    Buffer.from(packageFile(`${SERIF}/${cut}/NotoSerif_${cut}.ttf`)),
  );
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
  return (number) => {
    const inputs = { data: JSON.stringify(letters[number - 1]) };
    const bytes = compiler.pdf({ mainFileContent: TEMPLATE, inputs }, { pdfStandard: "a-2a" });
    compiler.evictCache(10);
    return bytes;
  };
}
