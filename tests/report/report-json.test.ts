import { expect, test } from "vitest";
import { fault } from "../../src/model/diagnostic.js";
import { reportJson } from "../../src/report/report-json.js";

test("findings are data, with their sentence, in order", () => {
  const place = { file: "data/facts.yaml", line: 3, column: 5, length: 4 };
  const later = {
    ...fault("no-such-date", { ...place, line: 10 }, { value: "2021-02-30" }),
    recipient: "ohchr",
  };
  const report: unknown = JSON.parse(
    reportJson([later, fault("unknown-key", place, { key: "txet", known: ["text"] })]),
  );
  expect(report).toEqual({
    schemaVersion: 1,
    findings: [
      {
        code: "unknown-key",
        severity: "error",
        message: "unknown key `txet`",
        hint: "did you mean `text`?",
        place,
        recipients: [],
        args: { key: "txet", known: ["text"] },
      },
      expect.objectContaining({ code: "no-such-date", recipients: ["ohchr"] }),
    ],
  });
});

test("no finding is an empty list", () => {
  expect(JSON.parse(reportJson([]))).toEqual({ schemaVersion: 1, findings: [] });
});
