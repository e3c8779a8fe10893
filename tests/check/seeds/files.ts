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
    fault: "a format that the office does not accept",
    code: "not-accepted",
    edits: [channel("⟦{id: icrc-president, formats: [docx], status: verified, sources: []}⟧")],
    twin: [channel("{id: icrc-president, formats: [docx, pdf], status: verified, sources: []}")],
    recipient: "icrc",
    args: { what: "format", value: "pdf" },
  },
];
