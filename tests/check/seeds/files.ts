import { pdf } from "../../pdf/enclosed/builder.js";
import { jpeg, plainPng } from "../../images/builder.js";
import type { Edit, Seed } from "../seed.js";

const submission = "data/submission.yaml";
const letter = "templates/letter.hbs";

/** A sender with a logo; the name may bear marks. */
const logo = (file: string): Edit => ({
  file: submission,
  find: "languages: [en, fr]\n",
  put: `  logo: {file: ${file}, alt: A road}\nlanguages: [en, fr]\n`,
});
/** A picture in the text of every letter; marks may stand around the element. */
const picture = (image: string): Edit => ({
  file: letter,
  find: "{{prose recipient.purpose}}",
  put: `{{prose recipient.purpose}}\n  <figure>${image}</figure>`,
});
const channel = (row: string): Edit => ({
  file: "data/directory/channels.yaml",
  put: `- ${row}\n`,
});

/** A letter with an annex that is a file; the name may bear marks. */
const annex = (file: string, used = "report"): readonly Edit[] => [
  { file: "data/annexes.yaml", put: `- id: report\n  title: {en: Report, fr: Rapport}\n  ${file}\n` },
  {
    file: "data/recipients.yaml",
    find: "- id: icrc\n",
    put: `- id: icrc\n  annexes: [${used}]\n`,
  },
];
/** A file of many megabytes that is a PDF all the same. */
function large(): Uint8Array {
  const sound = pdf();
  const bytes = new Uint8Array(20_100_000).fill(32);
  const start = String.fromCharCode(...sound).indexOf("startxref");
  bytes.set(sound.subarray(0, start));
  bytes.set(sound.subarray(start), bytes.length - (sound.length - start));
  return bytes;
}

const fine = plainPng(400, 200);
const coarse = plainPng(30, 20);
const damaged = fine.slice(0, fine.length - 40);

/** Faults of the files that letters are made of and become. */
export const FILE_SEEDS: readonly Seed[] = [
  {
    fault: "a logo that is not there",
    code: "image-missing",
    edits: [logo("⟦images/lgo.png⟧")],
    bytes: { "images/logo.png": fine },
    twin: [logo("images/logo.png")],
    twinBytes: { "images/logo.png": fine },
    args: { name: "images/lgo.png", known: ["images/logo.png"] },
  },
  {
    fault: "a picture of a template that is not there",
    code: "image-missing",
    edits: [picture('<img src="⟦map.png⟧" alt="A map">')],
    twin: [picture('<img src="map.png" alt="A map">')],
    twinBytes: { "map.png": fine },
  },
  {
    fault: "a logo that cannot be read",
    code: "image-unreadable",
    edits: [logo("⟦big.png⟧")],
    bytes: { "big.png": "too-large" },
    twin: [logo("small.png")],
    twinBytes: { "small.png": fine },
    args: { reason: "too-large" },
  },
  {
    fault: "a logo that is a link out of the folder",
    code: "image-unreadable",
    edits: [logo("⟦away.png⟧")],
    bytes: { "away.png": "outside" },
    args: { reason: "outside" },
  },
  {
    fault: "a logo that is cut off",
    code: "image-refused",
    edits: [logo("⟦logo.png⟧")],
    bytes: { "logo.png": damaged },
    twin: [logo("logo.png")],
    twinBytes: { "logo.png": fine },
    args: { reason: "damaged" },
  },
  {
    fault: "a logo in the colours of print",
    code: "image-refused",
    edits: [logo("⟦logo.jpg⟧")],
    bytes: { "logo.jpg": jpeg(400, 200, { components: 4 }) },
    twin: [logo("logo.jpg")],
    twinBytes: { "logo.jpg": jpeg(400, 200) },
    args: { reason: "cmyk" },
  },
  {
    fault: "a logo of more pixels than a sheet has",
    code: "image-too-large",
    edits: [logo("⟦logo.jpg⟧")],
    bytes: { "logo.jpg": jpeg(9000, 9000) },
    twin: [logo("logo.jpg")],
    twinBytes: { "logo.jpg": jpeg(2000, 1000) },
  },
  {
    fault: "a logo that is too coarse for print",
    code: "image-coarse",
    edits: [logo("⟦images/logo.png⟧")],
    bytes: { "images/logo.png": coarse },
    twin: [logo("images/logo.png")],
    twinBytes: { "images/logo.png": fine },
    args: { name: "images/logo.png", least: 150 },
  },
  {
    fault: "a picture of a template that is too coarse for print",
    code: "image-coarse",
    edits: [picture('<img src="⟦map.png⟧" alt="A map">')],
    bytes: { "map.png": coarse },
    twin: [picture('<img src="map.png" alt="A map">')],
    twinBytes: { "map.png": fine },
  },
  {
    fault: "a logo with a letter in its name that is not ASCII",
    code: "non-ascii-file-name",
    edits: [logo("⟦images/Straße.png⟧")],
    bytes: { "images/Straße.png": fine },
    twin: [logo('"images/Strasse 2 (neu).png"')],
    twinBytes: { "images/Strasse 2 (neu).png": fine },
    args: { character: "ß" },
  },
  {
    fault: "a picture of a template with Armenian letters in its name",
    code: "non-ascii-file-name",
    edits: [picture('<img src="⟦քարտեզ.png⟧" alt="A map">')],
    bytes: { "քարտեզ.png": fine },
    twin: [picture('<img src="map.png" alt="A map">')],
    twinBytes: { "map.png": fine },
  },
  {
    fault: "a partial whose file has such a name",
    code: "non-ascii-file-name",
    edits: [
      { file: "templates/partials/schluß.hbs", put: "<complimentary-close>Yours</complimentary-close>" },
      {
        file: "templates/partials/ending.hbs",
        find: "<complimentary-close>{{addressee.close}}</complimentary-close>",
        put: "{{> schluß }}",
      },
    ],
    at: { file: "templates/partials/schluß.hbs", line: 1, column: 1 },
    twin: [
      { file: "templates/partials/schluss.hbs", put: "<complimentary-close>Yours</complimentary-close>" },
      {
        file: "templates/partials/ending.hbs",
        find: "<complimentary-close>{{addressee.close}}</complimentary-close>",
        put: "{{> schluss }}",
      },
    ],
  },
  {
    fault: "an annex that there is not",
    code: "unresolved-id",
    edits: annex("template: annex-text\n  text: Words.", "⟦raport⟧"),
    twin: annex("template: annex-text\n  text: Words."),
    args: { kind: "annex", id: "raport", known: ["report"] },
  },
  {
    fault: "an annex whose file is not there",
    code: "annex-missing",
    edits: annex("file: ⟦annexes/raport.pdf⟧"),
    bytes: { "annexes/report.pdf": pdf(), "map.png": fine },
    twin: annex("file: annexes/report.pdf"),
    twinBytes: { "annexes/report.pdf": pdf() },
    recipient: "icrc",
    args: { name: "annexes/raport.pdf", known: ["annexes/report.pdf"] },
  },
  {
    fault: "an annex that no letter carries, whose file is not there",
    code: "annex-missing",
    edits: [
      ...annex("template: annex-text\n  text: Words."),
      { file: "data/annexes.yaml", put: "- {id: other, title: Other, file: ⟦other.pdf⟧}\n" },
    ],
    twin: [
      ...annex("template: annex-text\n  text: Words."),
      { file: "data/annexes.yaml", put: "- {id: other, title: Other, file: other.pdf}\n" },
    ],
    twinBytes: { "other.pdf": pdf() },
  },
  {
    fault: "an annex that is a link out of the folder",
    code: "annex-unreadable",
    edits: annex("file: ⟦report.pdf⟧"),
    bytes: { "report.pdf": "outside" },
    twin: annex("file: report.pdf"),
    twinBytes: { "report.pdf": pdf() },
    args: { reason: "outside" },
  },
  {
    fault: "an annex that is a document of Word",
    code: "annex-refused",
    edits: annex("file: ⟦report.docx⟧"),
    bytes: { "report.docx": Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]) },
    twin: annex("file: report.PDF"),
    twinBytes: { "report.PDF": pdf({ compressed: true }) },
    args: { reason: "not-a-pdf" },
  },
  {
    fault: "an annex that is cut off",
    code: "annex-refused",
    edits: annex("file: ⟦report.pdf⟧"),
    bytes: { "report.pdf": pdf().slice(0, 500) },
    twin: annex("file: report.pdf"),
    twinBytes: { "report.pdf": pdf() },
    args: { reason: "damaged" },
  },
  {
    fault: "an annex with a password",
    code: "annex-refused",
    edits: annex('file: ⟦"report.pdf"⟧'),
    bytes: { "report.pdf": pdf({ trailer: "/Encrypt 3 0 R" }) },
    args: { reason: "encrypted" },
  },
  {
    fault: "an annex that does not claim to be PDF/A",
    code: "annex-not-pdf-a",
    edits: annex("file: ⟦report.pdf⟧"),
    bytes: { "report.pdf": pdf({ xmp: null }) },
    twin: annex("file: report.pdf"),
    twinBytes: { "report.pdf": pdf() },
    recipient: "icrc",
  },
  {
    fault: "an annex that may stay what it is",
    code: "unused-exception",
    edits: [
      ...annex("file: report.pdf"),
      {
        file: submission,
        find: "languages: [en, fr]\n",
        put: "languages: [en, fr]\ncheck: {annex-not-pdf-a: [{id: ⟦report⟧, reason: an old scan}]}\n",
      },
    ],
    bytes: { "report.pdf": pdf() },
    twin: [
      ...annex("file: report.pdf"),
      {
        file: submission,
        find: "languages: [en, fr]\n",
        put: "languages: [en, fr]\ncheck: {annex-not-pdf-a: [{id: report, reason: an old scan}]}\n",
      },
    ],
    twinBytes: { "report.pdf": pdf({ xmp: null }) },
  },
  {
    fault: "an annex of more megabytes than mailboxes take",
    code: "annex-large",
    edits: annex("file: ⟦report.pdf⟧"),
    bytes: { "report.pdf": large() },
    twin: annex("file: report.pdf"),
    twinBytes: { "report.pdf": pdf() },
    args: { most: 20 },
  },
  {
    fault: "an annex whose file has letters in its name that are not ASCII",
    code: "non-ascii-file-name",
    edits: annex("file: ⟦annexes/Déclaration.pdf⟧"),
    bytes: { "annexes/Déclaration.pdf": pdf() },
    twin: annex("file: annexes/Declaration (2).pdf"),
    twinBytes: { "annexes/Declaration (2).pdf": pdf() },
    args: { character: "é" },
  },
  {
    fault: "an annex by which a letter has more megabytes than the office takes",
    code: "over-limit",
    edits: [
      ...annex("file: report.pdf"),
      { file: "data/recipients.yaml", find: "- id: icrc", put: "- ⟦id⟧: icrc" },
      channel("{id: icrc-president, limits: {megabytes: 15}, status: verified, sources: []}"),
    ],
    bytes: { "report.pdf": large() },
    twin: [
      ...annex("file: report.pdf"),
      channel("{id: icrc-president, limits: {megabytes: 15}, status: verified, sources: []}"),
    ],
    twinBytes: { "report.pdf": pdf() },
    args: { measure: "megabytes", most: 15 },
  },
  {
    fault: "an annex that is a file and has a template",
    code: "unknown-key",
    edits: annex("template: annex-text\n  ⟦file⟧: report.pdf"),
    twin: annex("file: report.pdf"),
    args: { key: "file" },
  },
  {
    fault: "an annex that is a file and has a text",
    code: "unknown-key",
    edits: annex("file: report.pdf\n  ⟦text⟧: Words."),
    args: { key: "text", known: ["id", "title", "file"] },
  },
  {
    fault: "an annex that is neither a file nor has a template",
    code: "missing-key",
    edits: [{ file: "data/annexes.yaml", put: "- ⟦id⟧: report\n  title: Report\n" }],
    args: { key: "template" },
  },
  {
    fault: "an annex out of the folder",
    code: "wrong-value",
    edits: annex("file: ⟦../../etc/passwd⟧"),
    args: { value: "../../etc/passwd" },
  },
  {
    fault: "a template whose name would be no ASCII",
    code: "wrong-value",
    edits: [
      {
        file: "data/recipients.yaml",
        find: "- id: icrc\n",
        put: "- id: icrc\n  template: ⟦brief-für-alle⟧\n",
      },
    ],
    twin: [
      { file: "data/recipients.yaml", find: "- id: icrc\n", put: "- id: icrc\n  template: demand-letter\n" },
    ],
    args: { value: "brief-für-alle" },
  },
  {
    fault: "a recipient whose id would name a file beyond ASCII",
    code: "wrong-value",
    edits: [{ file: "data/recipients.yaml", find: "- id: icrc\n", put: "- id: ⟦icrc-é⟧\n" }],
    args: { value: "icrc-é" },
  },
  {
    fault: "a format that the office does not accept",
    code: "not-accepted",
    edits: [channel("⟦{id: icrc-president, formats: [docx], status: verified, sources: []}⟧")],
    twin: [channel("{id: icrc-president, formats: [docx, pdf], status: verified, sources: []}")],
    recipient: "icrc",
    args: { what: "format", value: "pdf" },
  },
];
