import { sampleContext } from "../../src/template/sample-context.js";

/** What each gap is filled with. */
const NOTES: Readonly<Record<string, string>> = {
  "letter.title": "the submission's title",
  "letter.reference": "the sender's reference; may be absent",
  "letter.date": "the letter's date, for `date`",
  "letter.city": "the city of the date line",
  "letter.language": "the code of the letter's language",
  "letter.draft": "whether it is a draft for another office",
  "sender.name": "who sends",
  "sender.title": "the office that a draft is for, as its signature would name it; may be absent",
  "sender.description": "a line below the name; may be absent",
  "sender.address": "lines of the sender's address",
  "sender.contact": "telephone, e-mail, site",
  "sender.logo": "the sender's mark; may be absent",
  "sender.logo.file": "its path below `data/`",
  "sender.logo.alt": "what it shows",
  "addressee.office": "id of the office",
  "addressee.kind": "its kind",
  "addressee.body": "the institution",
  "addressee.title": "the office's title",
  "addressee.name": "who holds it; may be absent",
  "addressee.state": "the State that holds it; may be absent",
  "addressee.lines": "the lines of the inside address",
  "addressee.address": "those of the lines that are the address",
  "addressee.city": "the city of the address",
  "addressee.salutation": "how the letter greets",
  "addressee.close": "how it takes leave",
  "recipient.id": "id of the recipient",
  "recipient.subject": "the subject",
  "recipient.purpose": "why this body is written to: for `prose`",
  "recipient.closing": "the last paragraph: for `prose`; may be absent",
  "recipient.marks": "names of phrases for marks above the address",
  "recipient.enclosures": "what else is enclosed",
  "recipient.copies": "who gets a copy",
  facts: "what happened, in the recipient's order",
  demands: "what is demanded, in the recipient's order",
  asks: "what this recipient is asked: texts for `prose`",
  signatories: "who signs, in the order of `style.order`",
  annexes: "annexes that follow the letter",
  enclosed: "letters of the set that go with this one",
  annex: "in the template of an annex, the annex itself",
};

/** What a thing of a list has, by the last name of its path. */
const ROW_NOTES: Readonly<Record<string, string>> = {
  id: "its id",
  date: "its day, for `date`; may be absent",
  text: "for `prose`",
  title: "its title",
  places: "for `list`",
  people: "for `list`",
  rights: "for `list`",
  institutions: "who is to be told",
  points: "of what",
  number: "in Roman figures; absent where it is the only one",
  addressee: "the office that it goes to",
  pages: "how many pages it has",
  file: "name of the PDF that it is; absent where the letter sets it",
  symbol: "as the body that issued it writes it; may be absent",
  name: "its name",
  representative: "who signs for it; may be absent",
  facts: "those that it sets",
  demands: "those that it sets",
  documents: "those that it lists",
};

/** What a thing has that means another thing in its list than in others. */
const PATH_NOTES: Readonly<Record<string, string>> = {
  "signatories.title": "the title of who signs for it; may be absent",
};

/** The page of the gaps that a template can have. */
export function renderGaps(): string {
  return [
    "# Gaps",
    "",
    "What a template can name between its braces: `{{addressee.salutation}}`. A gap that has nothing to fill it is an error; what may be",
    "absent stands inside `{{#if ...}}`. What ends with `[]` is a list, for `{{#each ... as |name|}}` or `{{list ...}}`.",
    "",
    "| gap | what it is |",
    "| --- | --- |",
    ...pathsIn(sampleContext("en"), "")
      .filter((path) => !GROUPS.includes(path))
      .map((path) => `| \`${path}\` | ${noteOf(path)} |`),
    "",
  ].join("\n");
}

/** Every path of the context; of a list the paths of what it holds. */
function pathsIn(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) {
    const inside = pathsIn(value[0], `${path}[]`);
    return [`${path}[]`, ...inside.filter((each) => each !== `${path}[]`)];
  }
  if (typeof value !== "object" || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, each]) =>
    pathsIn(each, path === "" ? key : `${path}.${key}`),
  );
  return path === "" || path.endsWith("[]") ? below : [path, ...below];
}

/** Names that stand for nothing by themselves. */
const GROUPS: readonly string[] = ["letter", "sender", "addressee", "recipient"];

function noteOf(path: string): string {
  const bare = path.replaceAll("[]", "");
  const isRow = path.includes("[].") || path.startsWith("annex.");
  const ofRow = PATH_NOTES[bare] ?? ROW_NOTES[bare.slice(bare.lastIndexOf(".") + 1)];
  const note = isRow ? ofRow : NOTES[bare];
  if (note === undefined) throw new Error(`nothing says what ${path} is`);
  return note;
}
