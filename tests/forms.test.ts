import { beforeAll, describe, expect, test } from "vitest";
import { composePages } from "../src/compose.js";
import type { Case } from "../src/model/case.js";
import type { Diagnostic } from "../src/model/diagnostic.js";
import type { Page, PagedLetter } from "../src/model/page.js";
import { openPress, type Press } from "../src/press.js";
import { readSubmission } from "../src/source/read-submission.js";
import { fontSources, subsetterWasm } from "./press.js";
import { bundledData, bundledTemplates } from "./program-files.js";

let press: Press;

const supplies = { templates: bundledTemplates, fonts: fontSources, subsetter: subsetterWasm };

function read(change: (recipients: string) => string, asked: string | null = null): Case {
  const path = "data/recipients.yaml";
  const files = new Map(bundledData).set(path, change(bundledData.get(path) ?? ""));
  const { value } = readSubmission(files, bundledData, { asked });
  if (value === null) throw new Error("the submission cannot be read");
  return value;
}

beforeAll(async () => {
  press = await openPress({ case: read((text) => text), ...supplies });
});

function compose(
  id: string,
  on: Press = press,
): { letter: PagedLetter | null; found: readonly Diagnostic[] } {
  const recipient = on.case.submission.recipients.find((each) => each.id === id);
  if (recipient === undefined) throw new Error(`no recipient ${id}`);
  const { value, diagnostics } = composePages(recipient, on);
  return { letter: value, found: diagnostics.filter(({ severity }) => severity === "error") };
}

const linesOf = (pages: readonly Page[], part: string): string[] =>
  pages.flatMap(({ lines }) =>
    lines
      .filter((line) => line.part === part)
      .map(({ line }) =>
        line.segments
          .flatMap(({ runs }) => runs.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)))
          .join("")
          .trim(),
      ),
  );

const MODELS = ["model-letter-security-council", "model-letter-secretary-general", "model-note-missions"];

describe("a model", () => {
  test.each(MODELS)("%s bears DRAFT across every page, and nobody's signature", (id) => {
    const { letter, found } = compose(id);
    expect(found).toEqual([]);
    const pages = letter?.pages ?? [];
    expect(pages.length).toBeGreaterThan(1);
    for (const { mark } of pages) {
      const runs = mark?.line.segments.flatMap((segment) => segment.runs) ?? [];
      expect(runs.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join("")).toBe("DRAFT");
    }
    const signed = linesOf(pages, "signature-block").join(" ");
    for (const { name } of press.case.submission.signatories) {
      expect(signed).not.toContain(name.type === "same" ? name.text : "?");
    }
  });

  test("of a State's letter comes from its mission, is signed by nobody but an office, and takes leave as one person", () => {
    const pages = compose("model-letter-security-council").letter?.pages ?? [];
    expect(linesOf(pages, "letterhead").join(" ")).toContain("Permanent Mission of the Republic of Armenia");
    expect(linesOf(pages, "signature-block")).toEqual([
      "Permanent Representative of the Republic of Armenia to the United Nations",
    ]);
    expect(linesOf(pages, "complimentary-close").join(" ")).toContain("my highest consideration");
    expect(linesOf(pages, "body").join(" ")).toContain("circulated as a document of the Security");
  });

  test("of a note verbale has place and date at its end, a box for initials, no address, no greeting, no close", () => {
    const { letter } = compose("model-note-missions");
    const own = letter?.pages[0]?.lines.filter(({ artifact }) => !artifact).map(({ part }) => part) ?? [];
    for (const part of ["inside-address", "salutation", "complimentary-close", "signature-block"]) {
      expect(own).not.toContain(part);
    }
    expect(own.indexOf("date")).toBeGreaterThan(own.lastIndexOf("body"));
    expect(own.indexOf("initials")).toBeGreaterThan(own.indexOf("date"));
    expect(letter?.pages[0]?.rules.filter(({ thickness }) => thickness > 20)).toHaveLength(2);
    expect(letter?.letter.form).toBe("note-verbale");
  });
});

describe("a note verbale", () => {
  test("of a coalition is an error that cites the rule's place", async () => {
    const own = read((text) => text.replace("  drafted-for: foreign-ministry-of-armenia\n", ""));
    const { found, letter } = compose("model-note-missions", await openPress({ case: own, ...supplies }));
    expect(letter).toBeNull();
    expect(found.map(({ code, args }) => [code, args])).toEqual([
      ["form-not-open", { form: "note-verbale", to: "sender", kind: "ngo" }],
    ]);
    expect(found[0]?.place?.file).toBe("data/recipients.yaml");
  });

  test("to the public or an organization is an error, whoever sends it", async () => {
    const own = read((text) =>
      text.replace("  office: diplomatic-missions-in-armenia\n", "  office: icrc-president\n"),
    );
    const { found } = compose("model-note-missions", await openPress({ case: own, ...supplies }));
    expect(found.map(({ args }) => args)).toEqual([
      { form: "note-verbale", to: "addressee", kind: "humanitarian" },
    ]);
  });
});

describe("a draft for another office", () => {
  test("is no letter that the submission's own signatories sign", async () => {
    const own = read((text) => text.replace("- id: icrc\n", "- id: icrc\n  drafted-for: osce-chair\n"));
    const { found, letter } = compose("icrc", await openPress({ case: own, ...supplies }));
    expect(letter).toBeNull();
    expect(found.map(({ code, args }) => [code, args])).toEqual([["draft-signed", { office: "osce-chair" }]]);
  });
});

describe("a mark", () => {
  test("stands below the reference in the letter's language, and says of what a letter is a translation", async () => {
    const own = read(
      (text) => text.replace("- id: icrc\n", "- id: icrc\n  marking: confidential\n  translated-from: hy\n"),
      "fr",
    );
    const { letter } = compose("icrc", await openPress({ case: own, ...supplies }));
    expect(linesOf(letter?.pages ?? [], "marking")).toEqual(["Confidentiel", "Traduit de l’arménien"]);
    const order = letter?.letter.parts.map(({ type }) => type) ?? [];
    expect(order.indexOf("marking")).toBeLessThan(order.indexOf("date"));
  });
});

describe("what goes with a letter", () => {
  test("is listed with its pages: annexes as they are numbered, other letters by whom they go to", () => {
    const pages = compose("model-letter-security-council").letter?.pages ?? [];
    const listed = linesOf(pages, "enclosures").join(" ");
    const folios = linesOf(pages, "folio");
    const first = folios.filter((text) => text.startsWith("Annex I,")).length;
    expect(first).toBeGreaterThan(1);
    expect(listed).toContain("Enclosures: 2");
    expect(listed).toContain(
      `Annex I: Joint statement of twenty-one non-governmental organizations of Armenia (facts and demands) (pages: ${first})`,
    );
    expect(listed).toContain("Annex II: Earlier documents on the matter (pages: 1)");
    expect(folios.at(-1)).toBe("Annex II, page 1 of 1");
  });

  test("counts the pages of an enclosed letter as they are made, in the language of the letter that lists it", async () => {
    const own = read((text) => text, "en");
    const english = await openPress({ case: own, ...supplies });
    const enclosed = compose("model-letter-security-council", english).letter?.pages.length;
    const listed = linesOf(compose("armenia-prime-minister", english).letter?.pages ?? [], "enclosures").join(
      " ",
    );
    expect(listed).toContain(`Draft: President of the Security Council (pages: ${enclosed})`);
    const armenian = linesOf(compose("armenia-prime-minister").letter?.pages ?? [], "enclosures").join(" ");
    expect(armenian).toContain("Անվտանգության խորհրդի նախագահ");
  });

  test("fails with the letter that it needs, and never encloses itself", async () => {
    const broken = read((text) => text.replaceAll("  template: state-letter\n", "  template: no-letter\n"));
    const { found } = compose("armenia-prime-minister", await openPress({ case: broken, ...supplies }));
    expect(found.map(({ code }) => code)).toEqual(["enclosure-failed", "enclosure-failed"]);
    const path = "data/recipients.yaml";
    const circle = (bundledData.get(path) ?? "").replace(
      "  annexes: [statement, documents]\n",
      "  annexes: [statement, documents]\n  encloses: [armenia-prime-minister]\n",
    );
    const { diagnostics } = readSubmission(new Map(bundledData).set(path, circle), bundledData);
    expect(
      diagnostics.filter(({ code }) => code === "enclosure-cycle").map(({ recipient }) => recipient),
    ).toEqual(
      ["armenia-prime-minister", "armenia-foreign-minister", "model-letter-security-council"].filter(
        (id) => id !== "armenia-foreign-minister",
      ),
    );
  });
});

describe("every letter in every language that it has", () => {
  test.each([
    ["en", 25],
    ["fr", 18],
    ["ru", 10],
    ["es", 10],
    ["hy", 6],
    ["de", 2],
  ])("%s: %i letters, no error, each in that language alone", async (code, count) => {
    const own = read((text) => text, code);
    const untranslated = own.untranslated.map(({ id }) => id);
    const chosen = own.submission.recipients.filter(({ id }) => !untranslated.includes(id));
    expect(chosen).toHaveLength(count);
    const asked = await openPress({ case: own, ...supplies });
    for (const { id, language } of chosen) {
      const { letter, found } = compose(id, asked);
      expect(found, id).toEqual([]);
      expect([language, letter?.letter.language]).toEqual([code, code]);
    }
  });
});
