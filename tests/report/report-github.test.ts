import { expect, test } from "vitest";
import { asWarnings, type Diagnostic, fault } from "../../src/model/diagnostic.js";
import { reportGithub } from "../../src/report/report-github.js";
import { sortFindings } from "../../src/report/sort-findings.js";

const place = { file: "data/facts.yaml", line: 3, column: 5, length: 4 };
const wrongKey = fault("unknown-key", place, { key: "txet", known: ["text"] });
const inCase = (file: string): string | null => (file.startsWith("bundled:") ? null : `my-case/${file}`);
const github = (...diagnostics: Diagnostic[]): string => reportGithub(sortFindings(diagnostics), inCase);

test("a finding is a command with its place in the repository", () => {
  expect(github(wrongKey)).toBe(
    "::error file=my-case/data/facts.yaml,line=3,col=5,endLine=3,endColumn=9,title=unknown-key::unknown key `txet`%0Ahint: did you mean `text`?\n",
  );
  expect(github(...asWarnings([wrongKey]))).toMatch(/^::warning file=/u);
});

test("the letters are named behind the hint", () => {
  const letters = ["icrc", "ohchr"].map((recipient) => ({ ...wrongKey, recipient }));
  expect(github(...letters)).toMatch(/`text`\?%0Aletters: icrc, ohchr\n$/u);
});

test("percent signs, line ends, colons and commas are escaped as the runner reads them", () => {
  const odd = fault(
    "unknown-key",
    { ...place, file: "data/50%,a:b\r\n.yaml" },
    { key: "5%: a, b", known: [] },
  );
  const command = github(odd);
  expect(command).toContain("file=my-case/data/50%25%2Ca%3Ab%0D%0A.yaml,");
  expect(command).toContain("::unknown key `5%25: a, b`%0A");
  expect(command.trimEnd()).not.toContain("\n");
});

test("a place in the program's own files is told, for no file of the repository could bear it", () => {
  const bundled = { ...place, file: "bundled:data/directory/offices.yaml" };
  const command = github({ ...wrongKey, place: bundled });
  expect(command).toMatch(/^::error title=unknown-key::/u);
  expect(command).toContain("%0Abundled:data/directory/offices.yaml:3:5\n");
});

test("a finding without a place has a title alone", () => {
  expect(github({ ...wrongKey, place: null })).toMatch(/^::error title=unknown-key::unknown key/u);
});
