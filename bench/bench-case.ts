import { readdirSync, readFileSync } from "node:fs";
import {
  type Case,
  type FontSource,
  type Consent,
  openPress,
  type Press,
  type Recipient,
  readSubmission,
  recallTrees,
  type TemplateFile,
} from "../src/index.js";
import { KEPT_SUBSETS, KEPT_TREES } from "../src/cli/kept-files.js";
import { keptTemplates } from "../src/cli/kept-templates.js";
import type { BenchLetter } from "./contestant.js";
import { keptFile, packageFile, root, SERIF } from "./package-file.js";

/** The letter that the bench makes for each of N recipients; name, address and subject differ from one to the next. */
export const MODEL = "un-security-council";

/**
 * The submission in a folder with N recipients, each at an office of its own: read over what comes with the program, as the
 * program reads it.
 */
export function benchCase(folder: URL, count: number): Case {
  const bundled = textsIn(root, ["data/", "data/directory/", "data/languages/"], ".yaml");
  const own = folder.href === root.href ? bundled : textsIn(folder, ["data/"], ".yaml");
  const { value } = readSubmission(own, bundled, { parse: recallTrees(keptFile(KEPT_TREES)) });
  const model = value?.submission.recipients.find(({ id }) => id === MODEL);
  const office = value?.directory.offices.get(model?.office.id ?? "");
  if (!value || !model || !office) throw new Error("the bundled submission cannot be read");
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const same = (text: string) => ({ type: "same", place: model.place, text }) as const;
  const offices = numbers.map((number) => ({
    ...office,
    id: `office-${number}`,
    title: same(titleOf(number)),
  }));
  const recipients = numbers.map((number) => ({
    ...model,
    id: `recipient-${number}`,
    office: { ...model.office, id: `office-${number}` },
    subject: same(subjectOf(number)),
  }));
  // The other contestants know of no drafts: everybody has agreed.
  const signatories = value.submission.signatories.map((signatory) => ({
    ...signatory,
    consent: agreed(model),
  }));
  return {
    ...value,
    submission: { ...value.submission, recipients, signatories },
    directory: { ...value.directory, offices: new Map(offices.map((row) => [row.id, row])) },
  };
}

function agreed({ place }: Recipient): Consent {
  return { status: "agreed", on: "2021-11-20", by: "its board", place };
}

function titleOf(number: number): string {
  return `President of the Committee on Situation No. ${number}`;
}

function subjectOf(number: number): string {
  return `Attempts to violate the territorial integrity of the Republic of Armenia: communication No. ${number}`;
}

/** The same letter as plain texts, for contestants that know nothing of submissions. */
export function benchLetter(source: Case, number: number): BenchLetter {
  const { submission } = source;
  const recipient = submission.recipients[0];
  if (recipient === undefined) throw new Error("no recipient");
  const say = (text: { type: string } & object): string =>
    "texts" in text
      ? String((text.texts as Record<string, string>)["en"]).trim()
      : String((text as { text?: string }).text);
  const facts = recipient.facts.map(({ id }) => submission.facts.find((fact) => fact.id === id));
  return {
    sender: [say(submission.sender.name), "Yerevan, Republic of Armenia"],
    date: "Yerevan, 22 November 2021",
    address: [
      titleOf(number),
      "United Nations Headquarters",
      "New York, NY 10017",
      "United States of America",
    ],
    subject: subjectOf(number),
    salutation: "Excellency,",
    purpose: say(recipient.purpose).split(/\n+/u),
    facts: facts.flatMap((fact) => (fact === undefined ? [] : [say(fact.text)])),
    asks: Object.values(recipient.ask).flatMap((texts) => texts.map(say)),
    closing: recipient.closing === null ? "" : say(recipient.closing),
    close: "Please accept, Excellency, the assurances of our highest consideration.",
    signatories: submission.signatories.map(({ name }) => say(name)),
  };
}

/** A press over the case, with the program's own fonts and templates. */
export function benchPress(source: Case): Promise<Press> {
  return openPress({
    case: source,
    templates: { templates: templatesIn("templates/"), partials: templatesIn("templates/partials/") },
    keptTemplates,
    fonts: fontSources(),
    get subsetter() {
      return packageFile("harfbuzzjs/dist/harfbuzz-subset.wasm");
    },
    get keptSubsets() {
      return keptFile(KEPT_SUBSETS);
    },
  });
}

/** Files are read when first needed, as the program reads them. */
function fontSources(): FontSource[] {
  const source = (key: string, faces: FontSource["faces"], file: string): FontSource => ({
    key,
    faces,
    get bytes() {
      return packageFile(file);
    },
  });
  const serif = (cut: string): string => `${SERIF}/${cut}/NotoSerif_${cut}.ttf`;
  const armenian = (weight: number): string =>
    `@fontsource/noto-serif-armenian/files/noto-serif-armenian-armenian-${weight}-normal.woff`;
  return [
    source("serif", ["regular"], serif("400Regular")),
    source("serif-italic", ["italic"], serif("400Regular_Italic")),
    source("serif-bold", ["bold"], serif("700Bold")),
    source("serif-bold-italic", ["bold-italic"], serif("700Bold_Italic")),
    source("armenian", ["regular", "italic"], armenian(400)),
    source("armenian-bold", ["bold", "bold-italic"], armenian(700)),
  ];
}

function textsIn(base: URL, folders: readonly string[], ending: string): Map<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(new URL(folder, base)).map((name) => `${folder}${name}`),
  );
  const named = paths.filter((path) => path.endsWith(ending));
  return new Map(named.map((path) => [path, readFileSync(new URL(path, base), "utf8")]));
}

function templatesIn(folder: string): Map<string, TemplateFile> {
  const texts = [...textsIn(root, [folder], ".hbs")];
  return new Map(texts.map(([file, text]) => [file.slice(folder.length, -".hbs".length), { file, text }]));
}
