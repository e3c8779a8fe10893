import { describe, expect, test } from "vitest";
import { resolveAddressee } from "../../src/directory/resolve-addressee.js";
import type { Language } from "../../src/model/language.js";
import type { Address, Directory, Office } from "../../src/model/office.js";
import { PLAIN_TYPOGRAPHY } from "../../src/model/typography.js";
import type { Text } from "../../src/model/text.js";

const place = { file: "f.yaml", line: 1, column: 1 };
const same = (text: string): Text => ({ type: "same", place, text });
const texts = (...lines: string[]): Text[] => lines.map(same);

const ENGLISH: Language = {
  code: "en",
  name: "English",
  direction: "ltr",
  hyphenation: null,
  date: "{day} {month} {year}",
  months: [],
  list: { separator: ", ", two: "", many: "", exceptions: [] },
  days: {},
  typography: PLAIN_TYPOGRAPHY,
  quotes: { open: "“", close: "”", innerOpen: "‘", innerClose: "’" },
  forms: {
    excellency: { salutation: "Excellency,", close: "Accept, Excellency, our respects." },
    title: { salutation: "Dear {title},", close: "Yours, {title}, and again {title}" },
  },
  phrases: {},
};

function directory(office: Partial<Office> = {}, address: Partial<Address> = {}): Directory {
  return {
    offices: new Map([
      [
        "chair",
        {
          id: "chair",
          place,
          body: same("Council"),
          kind: "council",
          title: same("Chair"),
          vocative: same("Madam Chair"),
          form: { id: "title", place },
          address: { id: "hall", place },
          status: "verified",
          sources: [],
          ...office,
        },
      ],
    ]),
    addresses: new Map([
      [
        "hall",
        {
          id: "hall",
          place,
          lines: texts("1 Main Street", "Vienna"),
          city: texts("Vienna", "Austria"),
          status: "verified",
          sources: [],
          ...address,
        },
      ],
    ]),
  };
}

const resolve = (found: Directory, language = ENGLISH) => resolveAddressee(found, "chair", language);

describe("the inside address", () => {
  test("shows title, body and address", () => {
    expect(resolve(directory()).lines).toEqual(["Chair", "Council", "1 Main Street", "Vienna"]);
  });

  test("leaves out the body that the title ends with", () => {
    const { lines, body } = resolve(directory({ title: same("Chair of the Council") }));
    expect(lines).toEqual(["Chair of the Council", "1 Main Street", "Vienna"]);
    expect(body).toBe("Council");
  });

  test("keeps the body that stands elsewhere in the title", () => {
    expect(resolve(directory({ title: same("Council Chair") })).lines.slice(0, 2)).toEqual([
      "Council Chair",
      "Council",
    ]);
  });

  test("shows the city alone while the address is known from memory", () => {
    expect(resolve(directory({}, { status: "memory" })).lines.slice(2)).toEqual(["Vienna", "Austria"]);
    expect(resolve(directory({}, { lines: [] })).lines.slice(2)).toEqual(["Vienna", "Austria"]);
  });

  test("is in the letter's language", () => {
    const title: Text = { type: "by-language", place, texts: { en: "Chair", fr: "Présidente" } };
    expect(resolve(directory({ title }), { ...ENGLISH, code: "fr" }).title).toBe("Présidente");
  });
});

describe("the form of address", () => {
  test("is the office's, with its vocative wherever the title stands", () => {
    expect(resolve(directory())).toMatchObject({
      office: "chair",
      kind: "council",
      salutation: "Dear Madam Chair,",
      close: "Yours, Madam Chair, and again Madam Chair",
    });
    expect(resolve(directory({ form: { id: "excellency", place } })).salutation).toBe("Excellency,");
  });

  test("takes the vocative literally", () => {
    expect(resolve(directory({ vocative: same("$& $1 {title}") })).salutation).toBe("Dear $& $1 {title},");
  });
});

test("what the reader should have found is thrown as a bug", () => {
  expect(() => resolveAddressee(directory(), "nobody", ENGLISH)).toThrow("office nobody");
  expect(() => resolve(directory({ form: { id: "constructor", place } }))).toThrow(
    "form of address constructor",
  );
  expect(() => resolve(directory({ address: { id: "nowhere", place } }))).toThrow("address nowhere");
});
