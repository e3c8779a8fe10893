import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { composeSet } from "../src/batch.js";
import { composeLetter, composePages, refusals } from "../src/compose.js";
import type { Recipient } from "../src/model/submission.js";
import type { Case } from "../src/model/case.js";
import type { PagedLetter } from "../src/model/page.js";
import { titleIn } from "../src/model/office.js";
import { type Text, textIn } from "../src/model/text.js";
import { frameOf } from "../src/paginate/frame.js";
import { openPress, type Press } from "../src/press.js";
import { readSubmission } from "../src/source/read-submission.js";
import type { TemplateFile } from "../src/template/compile-templates.js";
import { fontSources, subsetterWasm } from "./press.js";

const root = new URL("..", import.meta.url);

function textsIn(folder: string, ending: string): Map<string, string> {
  const names = readdirSync(new URL(folder, root)).filter((name) => name.endsWith(ending));
  return new Map(
    names.map((name) => [`${folder}${name}`, readFileSync(new URL(folder + name, root), "utf8")]),
  );
}

function templatesIn(folder: string): Map<string, TemplateFile> {
  const texts = [...textsIn(folder, ".hbs")];
  return new Map(texts.map(([file, text]) => [file.slice(folder.length, -".hbs".length), { file, text }]));
}

/** Letters that go in Russian and in Armenian, and are read here in English. */
const WRONG_LANGUAGE = ["csto", "armenia-prime-minister", "armenia-foreign-minister"].map(
  (id) => `language-not-used ${id}`,
);

/** Rows of the directory that nobody has looked up yet: the letters show no address that is guessed, and say the title. */
const REMEMBERED = new Set([
  "eu-high-representative",
  "csto",
  "state-france",
  "state-united-kingdom",
  "state-united-states",
  "state-canada",
  "mission-france",
  "mission-united-states",
  "mission-russian-federation",
  "armenia-prime-minister",
  "armenia-foreign-minister",
]);

function readCase(): Case {
  const files = new Map(
    ["data/", "data/directory/", "data/languages/"].flatMap((folder) => [...textsIn(folder, ".yaml")]),
  );
  const { value, diagnostics } = readSubmission(files, files, { asked: "en" });
  expect(diagnostics.map(({ code, recipient }) => `${code} ${recipient}`)).toEqual(WRONG_LANGUAGE);
  if (value === null) throw new Error("the bundled submission cannot be read");
  return value;
}

let found: Case;
/** The letters that the coalition signs itself: the models are tested in `forms.test.ts`. */
const signed = (): readonly Recipient[] =>
  found.submission.recipients.filter(({ draftedFor }) => draftedFor === null);
let press: Press;
const letters = new Map<string, PagedLetter>();

beforeAll(async () => {
  found = readCase();
  const templates = { templates: templatesIn("templates/"), partials: templatesIn("templates/partials/") };
  press = await openPress({ case: found, templates, fonts: fontSources, subsetter: subsetterWasm });
  for (const recipient of signed()) {
    const { value, diagnostics } = composePages(recipient, press);
    const codes = new Set(diagnostics.map(({ code }) => code));
    expect([...codes], recipient.id).toEqual(REMEMBERED.has(recipient.id) ? ["directory-memory"] : []);
    if (value !== null) letters.set(recipient.id, value);
  }
});

/** The text of a letter's own lines, hyphenated words made whole, one space between words. */
function textOf({ pages }: PagedLetter, part?: string): string {
  return (
    pages
      .flatMap((page) =>
        page.lines.filter((line) => !line.artifact && (part === undefined || line.part === part)),
      )
      .flatMap(({ line }) =>
        line.segments.map(({ runs }) => runs.flatMap((run) => run.glyphs.map(({ text }) => text)).join("")),
      )
      .join(" ")
      .replaceAll("\u00ad ", "")
      // A line may end at the hyphen of a compound.
      .replaceAll("- ", "-")
      .replaceAll(/\s+/gu, " ")
  );
}

const say = (text: Text): string => (textIn(text, "en") ?? "").replaceAll(/\s+/gu, " ").trim();

describe("the joint statement's letters", () => {
  test("there is one for each of the 22 recipients", () => {
    expect([...letters.keys()]).toHaveLength(22);
  });

  test("each bears all 21 signatories, the date, its office and its greeting, and begins with the honour once", () => {
    for (const { id, office } of signed()) {
      const letter = letters.get(id);
      if (letter === undefined) throw new Error(id);
      const text = textOf(letter);
      const block = textOf(letter, "signature-block");
      for (const { name } of found.submission.signatories) expect(block).toContain(say(name));
      expect(textOf(letter, "date")).toBe("Yerevan, 22 November 2021");
      const title = found.directory.offices.get(office.id)?.title;
      expect(textOf(letter, "inside-address")).toContain(
        (title === undefined ? null : titleIn(title, "en", null)) ?? "?",
      );
      expect(text.match(/We have the honour/gu)).toHaveLength(1);
    }
  });

  test("every fact and every point of every demand stands in the letters to whom they are told, whole", () => {
    for (const { id, facts, demands, template } of signed()) {
      const letter = letters.get(id);
      const text = letter === undefined ? "" : textOf(letter, "body");
      for (const reference of facts) {
        const fact = found.submission.facts.find((row) => row.id === reference.id);
        expect(text).toContain(fact === undefined ? "?" : say(fact.text));
        for (const each of [...(fact?.places ?? []), ...(fact?.rights ?? []), ...(fact?.people ?? [])])
          expect(text).toContain(say(each));
      }
      if (template.id !== "demand-letter") continue;
      expect(demands).toHaveLength(4);
      for (const reference of demands) {
        const demand = found.submission.demands.find((row) => row.id === reference.id);
        expect(text).toContain(demand === undefined ? "?" : say(demand.text));
        for (const each of [...(demand?.institutions ?? []), ...(demand?.points ?? [])])
          expect(text).toContain(say(each));
      }
    }
  });

  test("every fact is told to somebody", () => {
    const told = new Set(found.submission.recipients.flatMap(({ facts }) => facts.map(({ id }) => id)));
    expect(found.submission.facts.filter(({ id }) => !told.has(id))).toEqual([]);
  });

  test("nothing stands outside of the frame, and each page says which of how many it is", () => {
    const frame = frameOf(found.submission.style);
    for (const { pages } of letters.values()) {
      for (const [index, page] of pages.entries()) {
        for (const { x, y, line, artifact } of page.lines) {
          if (!artifact) expect(y + line.descent).toBeLessThanOrEqual(frame.bottom + 0.01);
          for (const segment of line.segments) {
            const glyphs = segment.runs.flatMap((run) => run.glyphs);
            const hanging = glyphs.at(-1)?.text === " " ? (glyphs.at(-1)?.advance ?? 0) : 0;
            const width = segment.runs.reduce((sum, run) => sum + run.width, 0) - hanging;
            expect(x + segment.x + width).toBeLessThanOrEqual(frame.right + 0.01);
          }
        }
        const folio = page.lines.filter((line) => line.part === "folio").flatMap(({ line }) => line.segments);
        const text = folio
          .flatMap(({ runs }) => runs.flatMap((run) => run.glyphs.map((glyph) => glyph.text)))
          .join("");
        expect(text).toBe(`Page ${index + 1} of ${pages.length}`);
      }
    }
  });

  test("no page bears signatures alone", () => {
    for (const [id, { pages }] of letters) {
      for (const page of pages) {
        const parts = new Set(page.lines.filter(({ artifact }) => !artifact).map(({ part }) => part));
        if (parts.has("signature-block")) expect([...parts], id).toContain("body");
      }
    }
  });
});

describe("composing", () => {
  test("changes nothing that it is given, and gives the same bytes twice and in any order", async () => {
    const before = structuredClone(found.submission);
    const chosen = found.submission.recipients.slice(0, 3);
    const bytesOf = async (order: typeof chosen): Promise<Map<string, Uint8Array>> => {
      const made = new Map<string, Uint8Array>();
      for await (const outcome of composeSet(order, press)) {
        if (outcome.type !== "made") continue;
        for (const { bytes } of outcome.files) made.set(outcome.recipient, bytes);
      }
      return made;
    };
    const forwards = await bytesOf(chosen);
    const backwards = await bytesOf(chosen.toReversed());
    for (const { id } of chosen) expect(backwards.get(id)).toEqual(forwards.get(id));
    expect(found.submission).toEqual(before);
  });

  test("a letter that fails by our own bug does not stop the set", async () => {
    const [first, second] = found.submission.recipients;
    if (first === undefined || second === undefined) throw new Error("no recipients");
    const broken = { ...first, office: { ...first.office, id: "nobody" } };
    const types: string[] = [];
    for await (const outcome of composeSet([broken, second], press)) types.push(outcome.type);
    expect(types).toEqual(["failed", "made"]);
    await expect(composeLetter(broken, press)).rejects.toThrow(/nobody/u);
  });
});

describe("a file that is too large", () => {
  const large = new Uint8Array(3_000_000);
  /** What is found of it where the first recipient's office takes such formats, and at most two megabytes. */
  const foundOf = (format: "pdf" | "docx", ...formats: string[]): string[] => {
    const [recipient] = found.submission.recipients;
    if (recipient === undefined) throw new Error("no recipient");
    const [channel] = found.directory.channels.values();
    if (channel === undefined) throw new Error("no channel");
    const limits = { megabytes: { most: 2, place: channel.place } };
    const channels = new Map([[recipient.office.id, { ...channel, formats, limits, fileName: null }]]);
    const directory = { ...found.directory, channels };
    return refusals(large, format, recipient, { ...found, directory }).map(({ code }) => code);
  };

  test("is refused as a PDF, and as a Word file by an office that takes Word", () => {
    expect(foundOf("pdf")).toEqual(["over-limit"]);
    expect(foundOf("pdf", "docx")).toEqual(["over-limit", "not-accepted"]);
    expect(foundOf("docx", "pdf", "docx")).toEqual(["over-limit"]);
    expect(foundOf("docx", "pdf")).toEqual([]);
    expect(foundOf("docx")).toEqual([]);
  });
});
