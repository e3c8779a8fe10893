import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { composePages } from "../src/compose.js";
import { composeFiles } from "../src/compose-files.js";
import type { Finality } from "../src/model/consent.js";
import type { Diagnostic, Result } from "../src/model/diagnostic.js";
import type { LetterFile } from "../src/model/outcome.js";
import { runText } from "../src/model/run-text.js";
import type { PagedLetter } from "../src/model/page.js";
import { openPress, type Press } from "../src/press.js";
import { refuseFinal } from "../src/refuse-final.js";
import { readSubmission } from "../src/source/read-submission.js";
import type { TemplateFiles } from "../src/template/compile-templates.js";
import { fontSources, subsetterWasm } from "./press.js";
import { bundledData, bundledTemplates } from "./program-files.js";

const AGREED = "consent: {status: agreed, on: 2021-11-20, by: its board}";
const PENDING = "consent: {status: pending}";

/** A case whose signatories say what is given of consent; the letter to the ICRC has an annex. */
interface Asked {
  readonly consents: readonly string[];
  readonly finality?: Finality;
  readonly language?: string;
  readonly templates?: TemplateFiles;
  /** Changes the texts of the program's data. */
  readonly data?: (files: Map<string, string>) => void;
}

async function pressOf({ consents, data, language, ...supplies }: Asked): Promise<Press> {
  const rows = consents.map(
    (consent, index) => `- id: row-${index + 1}\n  name: Name ${index + 1}\n  ${consent}\n`,
  );
  const recipients = bundledData.get("data/recipients.yaml") ?? "";
  const files = new Map([
    ...bundledData,
    ["data/signatories.yaml", rows.join("")],
    ["data/recipients.yaml", recipients.replace("- id: icrc\n", "- id: icrc\n  annexes: [documents]\n")],
  ]);
  data?.(files);
  const { value } = readSubmission(files, bundledData, { asked: language ?? null });
  if (value === null) throw new Error("the submission cannot be read");
  return openPress({
    case: value,
    templates: bundledTemplates,
    fonts: fontSources,
    subsetter: subsetterWasm,
    ...supplies,
  });
}

const recipientOf = (press: Press, id: string) => {
  const recipient = press.case.submission.recipients.find((each) => each.id === id);
  if (recipient === undefined) throw new Error(`no recipient ${id}`);
  return recipient;
};

const paged = async (id: string, asked: Asked): Promise<Result<PagedLetter>> => {
  const press = await pressOf(asked);
  return composePages(recipientOf(press, id), press);
};

const files = async (id: string, asked: Asked): Promise<readonly LetterFile[]> => {
  const press = await pressOf(asked);
  return (await composeFiles(recipientOf(press, id), press, ["pdf", "html", "txt"])).value?.files ?? [];
};

/** What each page bears across it. */
const marksOf = ({ value }: Result<PagedLetter>): (string | null)[] =>
  (value?.pages ?? []).map(({ mark }) => {
    const runs = mark?.line.segments.flatMap((segment) => segment.runs);
    return runs === undefined ? null : runs.map(runText).join("");
  });

const errors = ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) =>
  diagnostics.filter(({ severity }) => severity === "error");

const tell = (found: readonly Diagnostic[]): string[] =>
  found.map(({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`);

describe("without --final", () => {
  test.each([
    ["all have agreed", [AGREED, AGREED], null],
    ["one is pending", [AGREED, PENDING], "DRAFT"],
    ["one says nothing", ["", AGREED], "DRAFT"],
    ["nobody says anything", ["", ""], "DRAFT"],
  ])("%s: %j → %s on every page of letter and annex", async (_, consents, mark) => {
    const letter = await paged("icrc", { consents });
    expect(errors(letter)).toEqual([]);
    const marks = marksOf(letter);
    const parts = letter.value?.pages.map(({ lines }) => lines.some(({ part }) => part === "annex"));
    expect([...new Set(parts)].toSorted()).toEqual([false, true]);
    expect(marks).toEqual(marks.map(() => mark));
  });

  test.each([
    ["en", "DRAFT"],
    ["fr", "PROJET"],
    ["ru", "ПРОЕКТ"],
    ["es", "PROYECTO"],
    ["hy", "ՆԱԽԱԳԻԾ"],
    ["de", "ENTWURF"],
  ])("the mark is in the letter's language: %s", async (language, mark) => {
    const press = await pressOf({ consents: [PENDING], language });
    const recipient = press.case.submission.recipients.find((each) => each.language === language);
    if (recipient === undefined) throw new Error(`no letter in ${language}`);
    expect(new Set(marksOf(composePages(recipient, press)))).toEqual(new Set([mark]));
  });

  test("pages break where they would without a mark", async () => {
    const [draft, other] = [
      await paged("icrc", { consents: [PENDING] }),
      await paged("icrc", { consents: [AGREED] }),
    ];
    expect(draft.value?.pages.map(({ lines }) => lines)).toEqual(
      other.value?.pages.map(({ lines }) => lines),
    );
  });

  test("a template cannot leave it out, nor put another mark in its place", async () => {
    const own = (file: string): TemplateFiles => {
      const bare = { file: "templates/letter.hbs", text: file };
      return { ...bundledTemplates, templates: new Map([...bundledTemplates.templates, ["letter", bare]]) };
    };
    const parts = `<date>d</date><inside-address><p>a</p></inside-address><subject>s</subject><body><p>b</p></body>`;
    const other = `${parts}<draft-mark>CONFIDENTIAL</draft-mark>`;
    for (const text of [parts, other, `<model-letter>${other}</model-letter>`]) {
      const templates = own(text);
      const draft = await paged("ohchr", { consents: [PENDING], templates });
      expect([tell(errors(draft)), marksOf(draft)]).toEqual([[], ["DRAFT"]]);
      const refused = await paged("ohchr", { consents: [PENDING], templates, finality: "final" });
      expect(tell(errors(refused))).toEqual(["consent-pending data/signatories.yaml:3:21"]);
    }
  });

  test("a language without the phrase is an error that names its file", async () => {
    const letter = await paged("ohchr", {
      consents: [PENDING],
      data: (all) => {
        const text = all.get("data/languages/en.yaml") ?? "";
        all.set("data/languages/en.yaml", text.replace(/^ {2}draft: .*\n/mu, ""));
      },
    });
    expect(letter.value).toBeNull();
    expect(tell(errors(letter))).toEqual(["unknown-phrase data/languages/en.yaml:1:1"]);
    expect(errors(letter)[0]?.args).toMatchObject({ name: "draft" });
  });
});

describe("a State's draft", () => {
  const MODELS = ["model-letter-security-council", "model-note-missions"];

  test.each(MODELS)("%s bears its own mark once, whatever was agreed, and final or not", async (id) => {
    for (const consents of [[PENDING], [AGREED]]) {
      for (const finality of ["draft", "final"] as const) {
        const letter = await paged(id, { consents, finality });
        expect(errors(letter)).toEqual([]);
        expect(new Set(marksOf(letter))).toEqual(new Set(["DRAFT"]));
        expect(letter.value?.letter.draftMark).toHaveLength(1);
      }
    }
  });

  test("needs no consent in a final set, a signed letter beside it does", async () => {
    const press = await pressOf({ consents: [AGREED, PENDING, ""], finality: "final" });
    const of = (...ids: string[]) =>
      refuseFinal(
        ids.map((id) => recipientOf(press, id)),
        press,
      );
    expect(of(...MODELS)).toEqual([]);
    expect(tell(of(...MODELS, "icrc", "ohchr"))).toEqual([
      "consent-pending data/signatories.yaml:6:21",
      "consent-pending data/signatories.yaml:7:3",
    ]);
  });
});

describe("--final", () => {
  test("refuses a pending consent at its status, and a silent row where it begins", async () => {
    const letter = await paged("icrc", { consents: [PENDING, AGREED, ""], finality: "final" });
    expect(letter.value).toBeNull();
    expect(tell(letter.diagnostics)).toEqual([
      "consent-pending data/signatories.yaml:3:21",
      "consent-pending data/signatories.yaml:7:3",
    ]);
    expect(letter.diagnostics.map(({ args }) => args)).toEqual([
      { signatory: "row-1", recorded: true },
      { signatory: "row-3", recorded: false },
    ]);
  });

  test("makes nothing in any format while one is pending", async () => {
    expect(await files("icrc", { consents: [AGREED, PENDING], finality: "final" })).toEqual([]);
  });

  test("gives the very bytes of a draft that all have agreed to, without a mark", async () => {
    const [draft, final] = [
      await files("icrc", { consents: [AGREED, AGREED] }),
      await files("icrc", { consents: [AGREED, AGREED], finality: "final" }),
    ];
    expect(final).toHaveLength(3);
    expect(final).toEqual(draft);
    for (const { name, bytes } of final.slice(1))
      expect(new TextDecoder().decode(bytes), name).not.toContain("DRAFT");
  });

  test("refuses nothing of a set that all have agreed to, and a draft never", async () => {
    const press = await pressOf({ consents: [AGREED], finality: "final" });
    expect(refuseFinal(press.case.submission.recipients, press)).toEqual([]);
    const draft = await pressOf({ consents: [PENDING] });
    expect(refuseFinal(draft.case.submission.recipients, draft)).toEqual([]);
  });
});

describe("the files of a draft", () => {
  test("say the mark: HTML in its header, plain text on its first line", async () => {
    const [, html, plain] = (await files("icrc", { consents: [PENDING] })).map(({ bytes }) =>
      new TextDecoder().decode(bytes),
    );
    expect(html).toContain(`<header>\n<p class="draft-mark">DRAFT</p>\n`);
    expect(plain?.split("\n").slice(0, 2)).toEqual(["DRAFT", ""]);
  });

  test("show it on every page of the PDF as an artifact, and nowhere in what is read", async () => {
    const [pdf] = await files("icrc", { consents: [PENDING] });
    const document = await getDocument({ data: pdf?.bytes.slice(), verbosity: 0 }).promise;
    expect(document.numPages).toBeGreaterThan(2);
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const tags: string[] = [];
      const under: string[][] = [];
      for (const item of items) {
        if ("str" in item) {
          if (item.str === "DRAFT") under.push([...tags]);
        } else if (item.type === "endMarkedContent") tags.pop();
        else tags.push("tag" in item ? String(item.tag) : "");
      }
      expect(under, `page ${number}`).toEqual([["Artifact"]]);
    }
  });
});
