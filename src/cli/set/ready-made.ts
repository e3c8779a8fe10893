import {
  composeOutcome,
  type Diagnostic,
  type LetterFile,
  type ManifestLetter,
  type Recipient,
} from "../../index.js";
import type { ChooseMaker } from "./make-on-shelf.js";
import { type DossierFolder, readable } from "./read-folder.js";
import type { ToldOutcome } from "./run-letters.js";

/** A letter of a part. */
interface MadeLetter {
  readonly letter: ManifestLetter;
  readonly part: DossierFolder;
}

/**
 * Takes letters from the folders of parts, in place of making them. What no part has is made here, to fail here as it has
 * failed there. A letter that the submission would not make any more of the same data is an `Error` with its sentence.
 */
export function readyMade(parts: readonly DossierFolder[]): ChooseMaker {
  const made = new Map(
    parts.flatMap((part) =>
      part.manifest.letters.map((letter): [string, MadeLetter] => [
        keyOf(letter.recipient, letter.language),
        { letter, part },
      ]),
    ),
  );
  return async (_, { opened, press, formats }, { letters }) => {
    for (const { recipient, fingerprint } of letters) {
      const found = made.get(keyOf(recipient.id, recipient.language));
      if (found !== undefined && found.letter.inputs !== fingerprint?.data)
        throw new Error(
          `${found.part.shown}: the letter ${recipient.id} was made of other data than the submission has: make the part again`,
        );
    }
    return {
      ahead: 1,
      make: async (recipient) => {
        const found = made.get(keyOf(recipient.id, recipient.language));
        if (found === undefined) return composeOutcome(recipient, press, formats);
        const told = opened.diagnostics.filter((finding) => finding.recipient === recipient.id).length;
        return outcomeOf(found, recipient, told);
      },
      close: () => Promise.resolve(),
    };
  };
}

function keyOf(recipient: string, language: string): string {
  return `${recipient} ${language}`;
}

/** `told` findings come with the submission, and are told with it. */
function outcomeOf({ letter, part }: MadeLetter, { id }: Recipient, told: number): ToldOutcome {
  const { files, inputs: _inputs, findings, ...entry } = letter;
  return {
    type: "made",
    recipient: id,
    files: files.map(({ name }) => fileIn(part, name, letter.pages)),
    entry: { ...entry, files: files.map(({ name }) => name) },
    paged: null,
    diagnostics: findings.slice(told).map((finding) => diagnosticOf(finding, id)),
  };
}

function fileIn({ folder, shown }: DossierFolder, name: string, pages: number): LetterFile {
  const bytes = readable(`${shown}/${name}`, () => folder.read(name));
  if (bytes === null) throw new Error(`${shown}/${name} has gone`);
  return { name, bytes, pages };
}

/** A manifest's findings are the program's own, of the same version. */
function diagnosticOf(finding: ManifestLetter["findings"][number], recipient: string): Diagnostic {
  const { code, severity, file, line, column, args } = finding;
  const place = file === null ? null : { file, line: line ?? 1, column: column ?? 1 };
  return { code, severity, place, args, recipient } as unknown as Diagnostic;
}
