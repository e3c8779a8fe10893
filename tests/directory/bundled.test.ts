import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { resolveAddressee } from "../../src/directory/resolve-addressee.js";
import { resolveTenure } from "../../src/directory/resolve-tenure.js";
import { dayBefore, isCalendarDate } from "../../src/model/calendar-date.js";
import type { Directory } from "../../src/model/office.js";
import { textIn } from "../../src/model/text.js";
import { readDirectory } from "../../src/source/read-directory.js";
import { bundledData } from "../program-files.js";
import { english } from "../english.js";

function read(own: Readonly<Record<string, string>> = {}): Directory {
  const files = new Map(Object.entries(own).map(([name, text]) => [`data/directory/${name}.yaml`, text]));
  const { value, diagnostics } = readDirectory(files, bundledData);
  expect(diagnostics).toEqual([]);
  if (value === null) throw new Error("the directory cannot be read");
  return value.directory;
}

const bundled = read();

/** The name, or else the State, or else `vacant`, `unknown`. */
function holderOn(office: string, date: string, directory = bundled): string {
  const tenure = resolveTenure(directory, office, date);
  if (tenure.type !== "held") return tenure.type;
  const { name, state } = tenure;
  return (
    (name === null ? null : textIn(name, "en")) ?? (state === null ? null : textIn(state.name, "en")) ?? ""
  );
}

test("every note on a channel is a whole sentence", () => {
  const notes = [...bundled.channels.values()].flatMap((channel) =>
    channel.notes.map((note) => textIn(note, "en")),
  );
  expect(notes.length).toBeGreaterThan(10);
  for (const note of notes) expect(note).toMatch(/^[\p{Lu}\d][^]*\.$/u);
});

/** The months that a source tells: all of 2021 [S04], 2023 [S05] and 2025 [S06], and six more. */
const SOURCED: readonly (readonly [string, string])[] = [
  ...months("2021", [
    "Tunisia",
    "United Kingdom",
    "United States",
    "Viet Nam",
    "China",
    "Estonia",
    "France",
    "India",
    "Ireland",
    "Kenya",
    "Mexico",
    "Niger",
  ]),
  ...months("2023", [
    "Japan",
    "Malta",
    "Mozambique",
    "Russian Federation",
    "Switzerland",
    "United Arab Emirates",
    "United Kingdom",
    "United States",
    "Albania",
    "Brazil",
    "China",
    "Ecuador",
  ]),
  ...months("2025", [
    "Algeria",
    "China",
    "Denmark",
    "France",
    "Greece",
    "Guyana",
    "Pakistan",
    "Panama",
    "Republic of Korea",
    "Russian Federation",
    "Sierra Leone",
    "Slovenia",
  ]),
  ["2024-04", "Malta"],
  ["2024-05", "Mozambique"],
  ["2024-11", "United Kingdom"],
  ["2024-12", "United States"],
  ["2026-01", "Somalia"],
  ["2026-02", "United Kingdom"],
];

function months(year: string, states: readonly string[]): [string, string][] {
  return states.map((state, index) => [`${year}-${String(index + 1).padStart(2, "0")}`, state]);
}

describe("the presidency of the Security Council", () => {
  test("is compared with 42 months", () => {
    expect(SOURCED).toHaveLength(42);
  });

  test.each(SOURCED)("in %s is held by %s", (month, state) => {
    expect(holderOn("unsc-president", `${month}-01`)).toBe(state);
    expect(holderOn("unsc-president", `${month}-28`)).toBe(state);
  });

  test("is not known where a year's members are not", () => {
    expect(holderOn("unsc-president", "2020-12-31")).toBe("unknown");
    expect(holderOn("unsc-president", "2027-01-01")).toBe("unknown");
  });
});

/** The first day of each term, and who begins it; the day before belongs to the line above. */
const TERMS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "un-secretary-general": [
    ["2017-01-01", "António Guterres"],
    ["2027-01-01", "unknown"],
  ],
  "ohchr-high-commissioner": [
    ["2018-09-01", "Michelle Bachelet"],
    ["2022-09-01", "vacant"],
    ["2022-10-17", "Volker Türk"],
    ["2026-09-01", "unknown"],
  ],
  "hrc-president": [
    ["2020-01-01", "Elisabeth Tichy-Fisslberger"],
    ["2021-01-01", "vacant"],
    ["2021-01-15", "Nazhat Shameem Khan"],
    ["2022-01-01", "Federico Villegas"],
    ["2023-01-01", "Václav Bálek"],
    ["2024-01-01", "vacant"],
    ["2024-01-10", "Omar Zniber"],
    ["2025-01-01", "Jürg Lauber"],
    ["2026-01-01", "vacant"],
    ["2026-01-08", "Sidharto Reza Suryodipuro"],
    ["2027-01-01", "unknown"],
  ],
  "osce-chair": [
    ["2020-01-01", "Edi Rama"],
    ["2021-01-01", "Ann Linde"],
    ["2022-01-01", "Zbigniew Rau"],
    ["2023-01-01", "Bujar Osmani"],
    ["2024-01-01", "Ian Borg"],
    ["2025-01-01", "Elina Valtonen"],
    ["2026-01-01", "Ignazio Cassis"],
    ["2027-01-01", "unknown"],
  ],
  "osce-secretary-general": [
    ["2020-07-19", "vacant"],
    ["2020-12-04", "Helga Schmid"],
    ["2024-09-04", "vacant"],
    ["2024-12-06", "Feridun Sinirlioğlu"],
    ["2027-12-06", "unknown"],
  ],
  "odihr-director": [
    ["2020-07-19", "vacant"],
    ["2020-12-04", "Matteo Mecacci"],
    ["2024-09-04", "vacant"],
    ["2024-12-06", "Maria Telalian"],
    ["2027-12-06", "unknown"],
  ],
  hcnm: [
    ["2020-07-19", "vacant"],
    ["2020-12-04", "Kairat Abdrakhmanov"],
    ["2024-09-04", "vacant"],
    ["2024-12-06", "Christophe Kamp"],
    ["2027-12-06", "unknown"],
  ],
  "coe-secretary-general": [
    ["2019-09-18", "Marija Pejčinović Burić"],
    ["2024-09-18", "Alain Berset"],
    ["2029-09-18", "unknown"],
  ],
  "coe-cm-chair": [
    ["2020-11-18", "Germany"],
    ["2021-05-21", "Péter Szijjártó"],
    ["2021-11-17", "Luigi Di Maio"],
    ["2022-05-20", "Simon Coveney"],
    ["2022-11-09", "Þórdís Kolbrún Reykfjörð Gylfadóttir"],
    ["2023-05-17", "Latvia"],
    ["2023-11-15", "Dominique Hasler"],
    ["2024-05-17", "Gabrielius Landsbergis"],
    ["2024-11-13", "Xavier Bettel"],
    ["2025-05-14", "Ian Borg"],
    ["2025-11-14", "Mihai Popșoi"],
    ["2026-05-15", "Monaco"],
    ["2026-11-15", "Montenegro"],
    ["2027-05-15", "unknown"],
  ],
  "pace-president": [
    ["2020-01-27", "Rik Daems"],
    ["2022-01-24", "Tiny Kox"],
    ["2024-01-22", "Theodoros Rousopoulos"],
    ["2026-01-26", "Petra Bayr"],
    ["2027-01-25", "unknown"],
  ],
  "coe-commissioner": [
    ["2018-04-01", "Dunja Mijatović"],
    ["2024-04-01", "Michael O'Flaherty"],
    ["2030-04-01", "unknown"],
  ],
  "eu-high-representative": [
    ["2019-12-01", "Josep Borrell Fontelles"],
    ["2024-12-01", "Kaja Kallas"],
  ],
  "csto-secretary-general": [
    ["2020-01-01", "Stanislav Zas"],
    ["2023-01-01", "Imangali Tasmagambetov"],
    ["2026-01-01", "Taalatbek Masadykov"],
    ["2029-01-01", "unknown"],
  ],
  "icrc-president": [
    ["2012-07-01", "Peter Maurer"],
    ["2022-10-01", "Mirjana Spoljaric Egger"],
  ],
  "prime-minister-of-armenia": [
    ["2018-05-08", "Nikol Pashinyan"],
    ["2026-07-01", "unknown"],
  ],
  "foreign-minister-of-armenia": [
    ["2018-05-12", "Zohrab Mnatsakanyan"],
    ["2020-11-17", "vacant"],
    ["2020-11-18", "Ara Ayvazyan"],
    ["2021-05-28", "vacant"],
    ["2021-08-19", "Ararat Mirzoyan"],
    ["2026-07-01", "unknown"],
  ],
};

const CHANGES = Object.entries(TERMS).flatMap(([office, terms]) =>
  terms.map(([from, who], index) => [office, from, terms[index - 1]?.[1] ?? "unknown", who] as const),
);

describe("the terms", () => {
  test.each(CHANGES)("%s passes on %s from %s to %s", (office, from, before, who) => {
    expect(holderOn(office, dayBefore(from))).toBe(before);
    expect(holderOn(office, from)).toBe(who);
  });

  test("are all of the directory's", () => {
    expect(new Set(Object.keys(TERMS))).toEqual(new Set(bundled.holders.keys()));
    const begun = Object.values(TERMS).flatMap((terms) => terms.filter(([, who]) => who !== "unknown"));
    expect(begun).toHaveLength([...bundled.holders.values()].flat().length);
  });

  test("have dates that exist", () => {
    for (const { from, until } of [...bundled.holders.values()].flat())
      for (const date of [from, until ?? from]) expect(isCalendarDate(date), date).toBe(true);
  });

  test.each([
    ["2021-11-16", "Hungary"],
    ["2021-11-17", "Italy"],
  ])("of the Committee of Ministers on %s belong to %s", (date, state) => {
    expect(addressed("coe-cm-chair", date).state).toBe(state);
  });
});

function addressed(office: string, date: string, directory = bundled) {
  const occasion = { language: english, date };
  return resolveAddressee(directory, office, occasion).value;
}

describe("an addressee", () => {
  test.each([
    ["hrc-president", "2021-01-10"],
    ["hrc-president", "2024-01-05"],
    ["hrc-president", "2026-01-07"],
    ["osce-secretary-general", "2020-09-01"],
    ["osce-secretary-general", "2024-11-01"],
    ["foreign-minister-of-armenia", "2021-07-01"],
    ["ohchr-high-commissioner", "2022-09-15"],
  ])("of the vacant %s on %s is the office", (office, date) => {
    const { name, state, title, lines } = addressed(office, date);
    expect([name, state]).toEqual([null, null]);
    expect(lines[0]).toBe(title);
  });

  test("whose name is remembered only is the State", () => {
    expect(addressed("osce-chair", "2021-11-22")).toMatchObject({ name: null, state: "Sweden" });
    expect(addressed("osce-chair", "2023-11-22")).toMatchObject({ name: "Bujar Osmani" });
  });

  test("whose row is remembered only is the office", () => {
    expect(addressed("coe-cm-chair", "2021-02-01")).toMatchObject({ name: null, state: null });
  });

  test("is named on no day by a row or a field that is remembered only", () => {
    for (const [office, terms] of bundled.holders) {
      for (const { from, name, status, memory } of terms) {
        const shown = addressed(office, from).name;
        if (status === "memory" || memory.includes("name") || memory.includes("from"))
          expect(shown).toBeNull();
        else if (name !== null) expect(shown).toBe(textIn(name, "en"));
      }
    }
  });
});

describe("a user's own rows", () => {
  const row = (id: string, dates: string, rest: string): string =>
    `- id: ${id}\n  ${dates}\n  ${rest}\n  status: verified\n  sources: [the Council's own site]\n`;

  test("correct a term by its id, and nothing else", () => {
    const directory = read({
      holders: row(
        "coe-cm-chair-2021-11-17",
        "office: coe-cm-chair\n  from: 2021-11-17\n  until: 2022-05-19",
        "state: italy\n  name: A Successor",
      ),
    });
    expect(holderOn("coe-cm-chair", "2022-01-01", directory)).toBe("A Successor");
    expect(holderOn("coe-cm-chair", "2021-11-16", directory)).toBe("Péter Szijjártó");
    expect(holderOn("hrc-president", "2022-01-01", directory)).toBe("Federico Villegas");
  });

  test("name whom the rotation cannot, and are an exception to it", () => {
    const directory = read({
      holders: row(
        "november",
        "office: unsc-president\n  from: 2021-11-01\n  until: 2021-11-30",
        "state: mexico\n  name: Their Ambassador",
      ),
    });
    expect(addressed("unsc-president", "2021-11-22", directory).name).toBe("Their Ambassador");
    expect(addressed("unsc-president", "2021-12-01", directory)).toMatchObject({
      name: null,
      state: "Niger",
    });
  });

  test("go on where ours end: a new year's members, a new chair", () => {
    const directory = read({
      holders: row(
        "osce-2027",
        "office: osce-chair\n  from: 2027-01-01\n  until: 2027-12-31",
        "state: cyprus\n  name: A Minister",
      ),
      states: "- id: cyprus\n  name: Cyprus\n  status: verified\n  sources: []\n",
    });
    expect(addressed("osce-chair", "2027-03-01", directory)).toMatchObject({
      name: "A Minister",
      state: "Cyprus",
    });
  });
});

test("every source of the bundled rows is in the list of sources", () => {
  const folder = new URL("../../data/directory/", import.meta.url);
  const used = readdirSync(folder).flatMap((file) =>
    [...readFileSync(new URL(file, folder), "utf8").matchAll(/sources: \[([^\]]*)\]/gu)].flatMap(
      ([, keys = ""]) => keys.split(",").map((key) => key.trim()),
    ),
  );
  expect(used.length).toBeGreaterThan(150);
  expect(used.filter((key) => key !== "" && !bundled.sources.has(key))).toEqual([]);
});

test("every office has a title, a body and a vocative in five languages, or is written to in English alone", () => {
  for (const { id, title, body, vocative } of bundled.offices.values()) {
    for (const text of [title, body, vocative]) {
      const languages = text.type === "same" ? [] : Object.keys(text.texts);
      const five = languages.filter((code) => code !== "de").toSorted();
      expect([[], ["en", "es", "fr", "hy", "ru"]], id).toContainEqual(five);
    }
  }
});
