import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.js";
import { describe as sentence } from "../../src/report/describe.js";
import { readSubmission } from "../../src/source/read-submission.js";
import { bundledData } from "../program-files.js";
import { readEdited, submissionFiles, tell } from "./builder.js";

const purpose = (text: string): readonly Diagnostic[] =>
  readEdited("recipients.yaml", "We write about monitors.", text).diagnostics;

describe("a loose name in a text", () => {
  test("is a warning at its place, with the right name and why", () => {
    const found = purpose("We write to the Old Council.");
    expect(found.map(tell)).toEqual(["obsolete-name recipients.yaml:10:28+11 the-secretariat"]);
    expect(found[0]?.severity).toBe("warning");
    expect(found[0] && sentence(found[0])).toEqual({
      message: "`Old Council` is not the right name: it was renamed",
      hint: "write `Council`",
    });
  });

  test("is found over a line's end, and told at its own line", () => {
    expect(purpose(">-\n    We write\n    to the Old\n    Council.").map(tell)).toEqual([
      "obsolete-name recipients.yaml:12:12+3 the-secretariat",
    ]);
  });

  test("is told where it is not quoted", () => {
    expect(purpose("'To what \"Old Council\" meant, the Old Council.'").map(tell)).toEqual([
      "obsolete-name recipients.yaml:10:46+11 the-secretariat",
    ]);
  });

  test.each([
    ["within a word", "We write of the Old Councillor."],
    ["in quotation marks", "We write of what the statement calls the “Old Council”."],
    ["in straight ones", "'We write of the \"Old Council\".'"],
    ["of another language", "We write to the Ancien Conseil."],
  ])("is none %s", (_, text) => {
    expect(purpose(text)).toEqual([]);
  });

  test("in any case of its letters; an abbreviation in capitals only", () => {
    expect(purpose("We write to the old council.")).toHaveLength(1);
    expect(purpose("We write to abc.")).toEqual([]);
    expect(purpose("We write to the ABC.")).toHaveLength(1);
  });

  test("is clear where the letter has the full name once, and right within a longer one", () => {
    expect(purpose("We write to the Alliance of the Better Council (ABC). The ABC knows.")).toEqual([]);
    expect(purpose("We write to ABC News.")).toEqual([]);
    expect(purpose("We write to ABC News and to ABC.")).toHaveLength(1);
  });

  test("is looked for in facts and demands too, once for each letter", () => {
    const found = readEdited("facts.yaml", "Villages isolated.", "Old Council, we said.").diagnostics;
    expect(found.map(tell)).toEqual([
      "obsolete-name facts.yaml:6:9+11 the-council",
      "obsolete-name facts.yaml:6:9+11 the-secretariat",
    ]);
  });

  test("counts from its day on, whatever day the letters are to bear", () => {
    const names = { "data/directory/names.yaml": submissionFiles().get("data/directory/names.yaml") ?? "" };
    const read = (since: string, date: string | null = null) =>
      readSubmission(
        submissionFiles({
          "data/directory/names.yaml": names["data/directory/names.yaml"].replace("2006-06", since),
          "data/facts.yaml": "- {id: roads-closed, text: Old Council}\n- {id: people-cut-off, text: x}\n",
        }),
        new Map(),
        { date },
      ).diagnostics.length;
    expect([read("2021-11-22"), read("2021-11-23"), read("2021-12")]).toEqual([1, 0, 0]);
    expect([read("2021-11-23", "2021-11-23"), read("2021-11-22", "2021-11-21")]).toEqual([1, 0]);
  });
});

describe("a loose name for an office", () => {
  test.each(["Old Council", "the old  council", "Ancien Conseil"])(
    "%s leads to it, with a warning",
    (name) => {
      const { value, diagnostics } = readEdited(
        "recipients.yaml",
        "office: council-president",
        `office: ${name}`,
      );
      expect(value?.submission.recipients[0]?.office.id).toBe("council-president");
      expect(diagnostics.map(tell)).toEqual([
        `obsolete-name recipients.yaml:2:11+${name.length} the-council`,
      ]);
      expect(diagnostics[0] && sentence(diagnostics[0]).hint).toBe(
        "the letter goes to `President of the Council`: write `office: council-president`",
      );
    },
  );

  test("that leads nowhere is an error with the nearest id", () => {
    const { value, diagnostics } = readEdited("recipients.yaml", "office: secretary", "office: secretery");
    expect(value?.submission.recipients.map(({ id }) => id)).toEqual(["the-council"]);
    expect(diagnostics.map(tell)).toEqual(["unresolved-id recipients.yaml:8:11+9 the-secretariat"]);
  });
});

describe("the names of the joint statement", () => {
  const read = (from: string, to: string) => {
    const recipients = (bundledData.get("data/recipients.yaml") ?? "").replace(from, to);
    const files = new Map([...bundledData, ["data/recipients.yaml", recipients]]);
    const { value, diagnostics } = readSubmission(files, bundledData);
    return { value, found: diagnostics.filter(({ code }) => code === "obsolete-name") };
  };

  test("are right in the texts", () => {
    expect(read("", "").found).toEqual([]);
  });

  test.each([
    ["UN Commission on Human Rights", "hrc-president"],
    ["Commission on Human Rights", "hrc-president"],
    ["UN Secretary General", "un-secretary-general"],
    ["ОБСЕ", "osce-chair"],
    ["Conseil de sécurité", "unsc-president"],
    ["Верховный комиссар", "ohchr-high-commissioner"],
    ["UN High Commissioner", "ohchr-high-commissioner"],
    ["High Commissioner", "ohchr-high-commissioner"],
    ["OSCE", "osce-chair"],
    ["Council of Europe", "coe-secretary-general"],
  ])("lead from `office: %s` to %s", (name, office) => {
    const { value, found } = read("office: icrc-president", `office: ${name}`);
    expect(value?.submission.recipients.find(({ id }) => id === "icrc")?.office.id).toBe(office);
    expect(found).toHaveLength(1);
  });

  test.each([
    ["the UN Commission on Human Rights", "Human Rights Council"],
    ["the UN Secretary General", "Secretary-General of the United Nations"],
    ["the OSCE", "Organization for Security and Co-operation in Europe (OSCE)"],
    ["the High Commissioner", "United Nations High Commissioner for Human Rights"],
  ])("are found in prose: %s", (name, right) => {
    const { found } = read("We have the honour to refer", `We write of ${name} and have the honour to refer`);
    expect(found.map(({ args }) => args)).toMatchObject([{ right }]);
  });
});

describe("a letter in a language that its office does not work in", () => {
  test("is a warning that names those that it does", () => {
    const { value, diagnostics } = readEdited(
      "directory/channels.yaml",
      "languages: [en, fr]",
      "languages: [fr, ru]",
    );
    expect(value?.submission.recipients).toHaveLength(2);
    expect(diagnostics.map(tell)).toEqual(["language-not-used recipients.yaml:2:11+17 the-council"]);
    expect(diagnostics[0] && sentence(diagnostics[0]).hint).toBe(
      "it works in `fr` and `ru`, as far as is remembered",
    );
  });

  test("is none where nothing is known of its languages", () => {
    expect(readEdited("directory/channels.yaml", "  languages: [en, fr]\n", "").diagnostics).toEqual([]);
  });
});
