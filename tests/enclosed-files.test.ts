import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import PostalMime from "postal-mime";
import { beforeAll, expect, test } from "vitest";
import { openDossier } from "../src/bind-dossier.js";
import { composeFiles } from "../src/compose-files.js";
import type { LetterFormat } from "../src/model/letter-format.js";
import type { Press } from "../src/press.js";
import { pressFor } from "./compose-fixture.js";

const survey = new Uint8Array(
  readFileSync(new URL("fixtures/enclosed/data/annexes/survey.pdf", import.meta.url)),
);
let press: Press;
beforeAll(async () => {
  press = await pressFor("tests/fixtures/enclosed");
});

async function letterIn(...formats: readonly LetterFormat[]) {
  const [recipient] = press.case.submission.recipients;
  if (recipient === undefined) throw new Error("nobody to write to");
  const { value, diagnostics } = await composeFiles(recipient, press, formats);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value;
}
const bytesIn = async (format: LetterFormat): Promise<Uint8Array> =>
  (await letterIn(format)).files[0]?.bytes ?? new Uint8Array(0);
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

interface Attached {
  readonly filename: string;
  readonly content: Uint8Array;
  readonly description: string;
}
async function attachedTo(bytes: Uint8Array): Promise<readonly Attached[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  return Object.values((await document.getAttachments()) as Record<string, Attached>);
}

test("a file among the annexes is listed with its pages and its name, and numbered among the others", async () => {
  const text = new TextDecoder().decode(await bytesIn("txt")).replaceAll(/\s+/gu, " ");
  expect(text).toContain(
    "Enclosures: 3 • Annex I: Notes of the drivers (pages: 1) • Annex II: Survey of the villages – Հետազոտություն (pages: 1; survey.pdf) • Annex III: Measures taken (pages: 1)",
  );
  expect(text).toContain("Annex I Notes of the drivers ====");
  expect(text).toContain("Annex III Measures taken ====");
  expect(text).not.toContain("Annex II Survey");
});

test("it is in the letter's PDF as it is, under a name of ASCII, dated as the letter and associated with it", async () => {
  const pdf = await bytesIn("pdf");
  const [attached, ...others] = await attachedTo(pdf);
  expect(others).toEqual([]);
  expect(attached).toMatchObject({
    filename: "survey.pdf",
    description: "Survey of the villages – Հետազոտություն",
  });
  expect(Buffer.from(attached?.content ?? []).equals(survey)).toBe(true);
  expect(latin(pdf)).toMatch(/\/Type \/Filespec\n\/AFRelationship \/Supplement/u);
  expect(latin(pdf)).toMatch(/\/AF \[\d+ 0 R\]/u);
  expect(latin(pdf)).toMatch(
    /\/Subtype \/application#2Fpdf\n\/Params <<\n\/Size \d+\n\/CreationDate \(D:20211122000000Z\)\n\/ModDate \(D:20211122000000Z\)/u,
  );
});

test("the same letter has the same bytes", async () => {
  expect(Buffer.from(await bytesIn("pdf")).equals(await bytesIn("pdf"))).toBe(true);
});

test("a draft of a mail carries it beside the letter", async () => {
  const { attachments } = await PostalMime.parse(await bytesIn("eml"));
  expect(attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
    ["2021-11-22_icrc_en.pdf", "application/pdf"],
    ["survey.pdf", "application/pdf"],
  ]);
  expect(Buffer.from(attachments[1]?.content as ArrayBuffer).equals(survey)).toBe(true);
});

test("a dossier has it once, however many letters carry it", async () => {
  const chunks: Uint8Array[] = [];
  const dossier = openDossier(press, (chunk) => chunks.push(chunk)).value;
  const { paged, entry } = await letterIn("pdf");
  dossier?.add(paged, entry);
  dossier?.add(paged, entry);
  dossier?.end();
  const attached = await attachedTo(Buffer.concat(chunks));
  expect(attached.map(({ filename }) => filename)).toEqual(["survey.pdf"]);
});
