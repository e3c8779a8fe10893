import { resolveAddressee } from "./directory/resolve-addressee.js";
import { gatherLetter, type GatheredLetter } from "./gather-letter.js";
import { concerning } from "./model/rule-book.js";
import { pendingOf } from "./model/consent.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { LetterFormat } from "./model/letter-format.js";
import type { Recipient } from "./model/submission.js";
import { remember } from "./model/remember.js";
import type { LanguageCode } from "./model/text.js";
import { languageOf, type Press } from "./press.js";
import { proofLetter } from "./proof-letter.js";
import type { TemplateFiles } from "./template/compile-templates.js";

/** SHA-256 of a text, in hexadecimal. */
export type Digest = (text: string) => string;

/** What letters are made of beside the case, each named by its hash. */
export interface LetterInputs {
  /** Hash of the program. */
  readonly program: string;
  /** The fonts and the images, in any form that tells them apart. */
  readonly shared: readonly unknown[];
  readonly templates: TemplateFiles;
  readonly formats: readonly LetterFormat[];
}

/** What a letter is made of, in one hash: where it is the same, the bytes are. */
export interface Fingerprint {
  readonly inputs: string;
  /** The same without the program. */
  readonly data: string;
  /** Doubts about who is written to, as making the letter would tell them. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Names what each letter is made of without making it: the data that its templates can reach, the templates, its language, the
 * limits it is held to, and what all letters share. Places in the data do not count: a letter whose row has moved is the same letter.
 */
export function fingerprintLetters(
  press: Press,
  { program, shared, templates, formats }: LetterInputs,
  digest: Digest,
): (recipient: Recipient) => Fingerprint {
  const { submission, directory } = press.case;
  const isDraft = press.finality === "draft" && pendingOf(submission.signatories).length > 0;
  const common = digest(
    unplaced([shared, submission.style, [...templates.partials], formats, isDraft, settingsOf(press)]),
  );
  const ofLanguage = remember((code: LanguageCode) =>
    digest(unplaced([press.case.languages.get(code), namesOf(press, code)])),
  );
  const wordsOf = remember((code: string) =>
    capitalisedIn(unplaced([press.case.languages.get(code)?.phrases, [...templates.partials]])),
  );
  const ofTemplate = remember((id: string) => digest(templates.templates.get(id)?.text ?? ""));
  const wordsOfTemplate = remember((id: string) => capitalisedIn(templates.templates.get(id)?.text ?? ""));
  const sender = unplaced([submission.sender, submission.reference]);
  const wordsIn = rememberWords();
  const dataOf = (recipient: Recipient, gathered: GatheredLetter): string => {
    const { code } = languageOf(recipient, press);
    const parts = [recipient.template.id, ...gathered.annexes.map(({ template }) => template.id)];
    const reached = [gathered.context, gathered.annexes.map(({ context }) => context.annex)];
    // A letter in which something else is found is made again, so that it is told.
    const found = proofLetter(recipient, press).map((finding) => [finding.code, finding.args]);
    const row = [recipient, gathered.parties, directory.channels.get(recipient.office.id), found];
    const names = press.names(code).words;
    const words = [...wordsIn(reached), ...parts.flatMap(wordsOfTemplate), ...wordsOf(code)];
    const met = [...new Set(words)].filter((word) => names.has(word));
    const enclosed = recipient.encloses.map(({ id }) => enclosedData(id, recipient));
    return digest(
      [
        common,
        ofLanguage(code),
        sender,
        JSON.stringify(reached),
        unplaced(row),
        ...parts.map(ofTemplate),
        met.toSorted().join(" "),
        ...enclosed,
      ].join("\n"),
    );
  };
  /** A letter that encloses another names its office, in its own language. */
  const enclosedData = (id: string, encloser: Recipient): string => {
    const other = submission.recipients.find((each) => each.id === id);
    if (other === undefined) return "";
    const occasion = { language: languageOf(encloser, press), date: submission.date };
    const { title } = resolveAddressee(directory, other.office.id, occasion).value;
    return `${title}\n${dataOf(other, gatherLetter(other, [], press))}`;
  };
  return (recipient) => {
    const gathered = gatherLetter(recipient, [], press);
    const data = dataOf(recipient, gathered);
    return {
      inputs: digest(`${program}\n${data}`),
      data,
      diagnostics: concerning(recipient, gathered.diagnostics, press.case.rules),
    };
  };
}

/** By the rules that are set a letter may be stopped, or told of. */
function settingsOf({ case: { rules } }: Press): unknown {
  return [[...rules.severities], rules.exceptions];
}

/** Names that hold whole texts; of the words of names a letter depends only on those that it meets. */
function namesOf(press: Press, code: LanguageCode): unknown {
  const { people, exact } = press.names(code);
  return { people, exact };
}

/** A word that is emphasised in part: its marks are no part of it. */
const EMPHASIS = /[*_]/gu;
/** Texts that many letters share are few; others are forgotten when they have become so many. */
const MOST_TEXTS = 10_000;

function capitalisedIn(text: string): readonly string[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)].map(([word]) => word);
}

/** Looks for words with capitals in all texts of some data, and in texts that come again only once. */
function rememberWords(): (data: unknown) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const wordsOf = (text: string): readonly string[] => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > MOST_TEXTS) known.clear();
    const bare = text.replaceAll(EMPHASIS, "");
    const words = [...capitalisedIn(text), ...(bare === text ? [] : capitalisedIn(bare))];
    known.set(text, words);
    return words;
  };
  const collect = (data: unknown, words: Set<string>): void => {
    if (typeof data === "string") for (const word of wordsOf(data)) words.add(word);
    else if (typeof data === "object" && data !== null)
      for (const each of Object.values(data)) collect(each, words);
  };
  return (data) => {
    const words = new Set<string>();
    collect(data, words);
    return [...words];
  };
}

/** Data as text, without their places. */
function unplaced(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => (isPlace(value) ? undefined : value));
}

function isPlace(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && "file" in value && "line" in value && "column" in value
  );
}
