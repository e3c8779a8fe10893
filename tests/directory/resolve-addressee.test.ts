import { describe, expect, test } from "vitest";
import { resolveAddressee } from "../../src/directory/resolve-addressee.js";
import type { TitleText } from "../../src/model/office.js";
import type { Text } from "../../src/model/text.js";
import { directory, ENGLISH, holder, type Parts, place, same, state } from "./builder.js";

const occasion = { language: ENGLISH, date: "2021-11-22" };
const resolve = (parts: Parts = {}, other: Partial<typeof occasion> = {}) =>
  resolveAddressee(directory(parts), "chair", { ...occasion, ...other });
const linesOf = (parts: Parts = {}, other: Partial<typeof occasion> = {}) =>
  resolve(parts, other).value.lines;
const codesOf = (parts: Parts, other: Partial<typeof occasion> = {}) =>
  resolve(parts, other).diagnostics.map(({ code }) => code);

describe("the inside address", () => {
  test("shows title, body and address", () => {
    expect(linesOf()).toEqual(["Chair", "Council", "1 Main Street", "Vienna"]);
  });

  test("leaves out the body that the title ends with", () => {
    const { lines, body } = resolve({ office: { title: same("Chair of the Council") } }).value;
    expect(lines).toEqual(["Chair of the Council", "1 Main Street", "Vienna"]);
    expect(body).toBe("Council");
  });

  test("keeps the body that stands elsewhere in the title", () => {
    expect(linesOf({ office: { title: same("Council Chair") } }).slice(0, 2)).toEqual([
      "Council Chair",
      "Council",
    ]);
  });

  test("leaves out the body in every language, when the title ends with it in one", () => {
    const title: TitleText = {
      type: "by-language",
      place,
      texts: { en: "Chair of the Council", ru: "Глава Совета" },
    };
    const body: Text = { type: "by-language", place, texts: { en: "Council", ru: "Совет" } };
    const russian = { ...ENGLISH, code: "ru" };
    expect(linesOf({ office: { title, body } }, { language: russian }).slice(0, 2)).toEqual([
      "Глава Совета",
      "1 Main Street",
    ]);
  });

  test("has the title in the case in which the language addresses it", () => {
    const addressed: TitleText = { type: "by-language", place, texts: { ru: "Главе" } };
    const { value } = resolve({ office: { addressed } }, { language: { ...ENGLISH, code: "ru" } });
    expect([value.title, value.lines[0]]).toEqual(["Chair", "Главе"]);
    expect(linesOf({ office: { addressed } })[0]).toBe("Chair");
  });

  test("shows the city alone while the address is known from memory", () => {
    expect(linesOf({ address: { status: "memory" } }).slice(2)).toEqual(["Vienna", "Austria"]);
    expect(linesOf({ address: { lines: [] } }).slice(2)).toEqual(["Vienna", "Austria"]);
  });

  test("is in the letter's language", () => {
    const title: TitleText = { type: "by-language", place, texts: { en: "Chair", fr: "Présidente" } };
    expect(resolve({ office: { title } }, { language: { ...ENGLISH, code: "fr" } }).value.title).toBe(
      "Présidente",
    );
  });
});

const TITLE: TitleText = {
  type: "by-language",
  place,
  texts: { en: { neutral: "Chair", feminine: "Chairwoman", masculine: "Chairman" } },
};

const MINISTERS: Parts = {
  office: {
    form: { id: "excellency", place },
    title: TITLE,
    vocative: TITLE,
    capacity: same("Minister of {state}"),
  },
  states: [state("netherlands", "Netherlands", "the Netherlands")],
};
const MINISTER = holder("2021-01-01", "2021-12-31", {
  name: same("Ann Other"),
  gender: "feminine",
  state: { id: "netherlands", place },
});
const withTerm = (parts: Parameters<typeof holder>[2]): Parts => ({
  ...MINISTERS,
  holders: [{ ...MINISTER, ...parts }],
});

describe("the holder", () => {
  test("is named, with the State and in the right gender", () => {
    const { value, diagnostics } = resolve(withTerm({}));
    expect(value).toMatchObject({ name: "Ann Other", state: "Netherlands", title: "Chairwoman" });
    expect(value.lines.slice(0, 3)).toEqual([
      "H.E. Ms Ann Other",
      "Minister of the Netherlands",
      "Chairwoman",
    ]);
    expect(diagnostics).toEqual([]);
  });

  test("without a gender in the source is spoken of neutrally", () => {
    expect(linesOf(withTerm({ gender: null })).slice(0, 3)).toEqual([
      "H.E. Ann Other",
      "Minister of the Netherlands",
      "Chair",
    ]);
  });

  test("whose name is remembered only is known by the State, and neutrally", () => {
    expect(linesOf(withTerm({ memory: ["name"] })).slice(0, 2)).toEqual([
      "H.E. the Minister of the Netherlands",
      "Chair",
    ]);
  });

  test.each([
    ["of a vacancy", { vacant: true, name: null }, ["office-vacant"]],
    ["of a row that is remembered only", { status: "memory" as const }, ["directory-memory"]],
    ["past the last row", { until: "2021-11-21" }, ["holder-unknown"]],
    [
      "next to a day that is remembered only",
      { from: "2021-11-01", memory: ["from" as const] },
      ["holder-doubtful"],
    ],
  ])("%s is not named: the office alone, in the neutral form", (_, parts, codes) => {
    const { value, diagnostics } = resolve(withTerm(parts));
    expect(value.lines.slice(0, 2)).toEqual(["Chair", "Council"]);
    expect([value.name, value.state]).toEqual([null, null]);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  test("is sure again when the remembered day is more than a month away", () => {
    expect(codesOf(withTerm({ from: "2021-10-21", memory: ["from"] }))).toEqual([]);
    expect(codesOf(withTerm({ from: "2021-10-22", memory: ["from"] }))).toEqual(["holder-doubtful"]);
    expect(codesOf(withTerm({ until: "2021-12-23", memory: ["until"] }))).toEqual(["holder-doubtful"]);
    expect(codesOf(withTerm({ until: "2021-12-24", memory: ["until"] }))).toEqual([]);
  });

  test("is not named where the language has no line for a name, or the name is in another script", () => {
    const { title = { salutation: "", close: "" } } = ENGLISH.forms;
    const bare = { ...ENGLISH, forms: { ...ENGLISH.forms, excellency: title } };
    expect(linesOf(withTerm({}), { language: bare }).slice(0, 2)).toEqual([
      "Minister of the Netherlands",
      "Chairwoman",
    ]);
    expect(linesOf(withTerm({ name: same("Анн") }))[0]).toBe("H.E. the Minister of the Netherlands");
  });
});

describe("warnings", () => {
  test("tell of rows that are remembered only, and of languages", () => {
    expect(codesOf({ office: { status: "memory" }, address: { status: "memory" } })).toEqual([
      "directory-memory",
      "directory-memory",
    ]);
    expect(codesOf({ office: { memory: ["en"] } })).toEqual(["directory-memory"]);
    expect(codesOf({ office: { memory: ["fr"] } })).toEqual([]);
  });

  test("tell of a date past the day until which a table was looked up, that day itself not", () => {
    const verified = { until: "2021-11-22", place };
    expect(codesOf({ office: { verified } })).toEqual([]);
    expect(resolve({ office: { verified } }, { date: "2021-11-23" }).diagnostics).toMatchObject([
      {
        code: "directory-unverified",
        severity: "warning",
        args: { table: "offices", date: "2021-11-23", until: "2021-11-22" },
      },
    ]);
  });
});

describe("the form of address", () => {
  test("is the office's, with its vocative wherever the title stands", () => {
    expect(resolve().value).toMatchObject({
      office: "chair",
      kind: "council",
      salutation: "Dear Madam Chair,",
      close: "Yours, Madam Chair, and again Madam Chair",
    });
    expect(resolve({ office: { form: { id: "excellency", place } } }).value.salutation).toBe("Excellency,");
  });

  test("takes the vocative literally", () => {
    expect(resolve({ office: { vocative: same("$& $1 {title}") } }).value.salutation).toBe(
      "Dear $& $1 {title},",
    );
  });

  test("repeats the title in the holder's gender, in salutation and close alike", () => {
    const french = {
      neutral: "Madame, Monsieur,",
      feminine: "Madame la {title},",
      masculine: "Monsieur le {title},",
    };
    const close = {
      neutral: "Veuillez agréer, Madame, Monsieur, …",
      feminine: "Veuillez agréer, Madame la {title}, …",
      masculine: "Veuillez agréer, Monsieur le {title}, …",
    };
    const language = { ...ENGLISH, forms: { excellency: { salutation: french, close } } };
    const greet = (parts: Parts) => {
      const { value } = resolve(parts, { language });
      return [value.salutation, value.close];
    };
    expect(greet(withTerm({}))).toEqual([
      "Madame la Chairwoman,",
      "Veuillez agréer, Madame la Chairwoman, …",
    ]);
    expect(greet(withTerm({ gender: "masculine" }))[0]).toBe("Monsieur le Chairman,");
    expect(greet(withTerm({ vacant: true }))).toEqual([
      "Madame, Monsieur,",
      "Veuillez agréer, Madame, Monsieur, …",
    ]);
  });
});

test("what the reader should have found is thrown as a bug", () => {
  expect(() => resolveAddressee(directory(), "nobody", occasion)).toThrow("office nobody");
  expect(() => resolve({ office: { form: { id: "constructor", place } } })).toThrow(
    "form of address constructor",
  );
  expect(() => resolve({ office: { address: { id: "nowhere", place } } })).toThrow("address nowhere");
});
