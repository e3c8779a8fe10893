import {
  composeOutcome,
  type FolderDifference,
  LETTER_FORMATS,
  type LetterFormat,
  type Manifest,
  openDossier,
  openRegister,
  type Outcome,
  type Press,
  type RegisterEntry,
  writeRegister,
} from "../../index.js";
import type { World } from "../../world/world.js";
import { loadPress } from "../load-press.js";
import { type OpenSubmission, openSubmission } from "../open-submission.js";
import { tellFindings } from "../tell-findings.js";
import { VERSION } from "../version.js";
import { DOSSIER, REGISTER } from "./bind-set.js";
import { listInputs } from "./list-inputs.js";

type MadeLetter = Extract<Outcome, { type: "made" }>;

/** Makes every file of a manifest again, as it was asked for, and compares bytes. Writes nothing. */
export async function rebuildSet(
  world: World,
  manifest: Manifest,
  options: { readonly submission?: string },
): Promise<readonly FolderDifference[]> {
  const { language, final, formats } = manifest.asked;
  const asked = { ...options, date: manifest.submission.date, final };
  const opened = await openSubmission(world, { ...asked, ...(language === null ? {} : { lang: language }) });
  if (opened.case === null) tellFindings(world, opened.diagnostics, opened.sources);
  const press = opened.case === null ? null : await loadPress(world, opened.case, opened);
  const known = formats.flatMap((name) => LETTER_FORMATS.find((format) => format === name) ?? []);
  const made = press === null ? new Map<string, string>() : await hashesOf(world, press, manifest, known);
  const files = [...manifest.letters.flatMap((letter) => letter.files), ...manifest.dossier];
  return [
    ...inputDifferences(world, opened, manifest),
    ...files.flatMap(({ name, sha256 }): FolderDifference[] => {
      const hash = made.get(name);
      if (hash === sha256) return [];
      return [{ problem: hash === undefined ? "not-made" : "made-otherwise", name }];
    }),
  ];
}

/** The hash of every file by its name; of what is not made any more there is none. */
async function hashesOf(
  world: World,
  press: Press,
  manifest: Manifest,
  formats: readonly LetterFormat[],
): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  const whole = bindAgain(world, press, formats.includes("pdf"));
  const { recipients } = press.case.submission;
  for (const { recipient: id, language } of manifest.letters) {
    const recipient = recipients.find((each) => each.id === id && each.language === language);
    const outcome = recipient === undefined ? null : await composeOutcome(recipient, press, formats);
    if (outcome?.type !== "made") continue;
    for (const { name, bytes } of outcome.files) hashes.set(name, world.digest(bytes));
    whole.add(outcome);
  }
  for (const [name, hash] of whole.finish()) hashes.set(name, hash);
  return hashes;
}

/** The files about the set as a whole, made anew for their hashes alone. */
function bindAgain(
  world: World,
  press: Press,
  isPdf: boolean,
): { add(letter: MadeLetter): void; finish(): readonly (readonly [string, string])[] } {
  const digest = world.startDigest();
  const dossier = isPdf ? openDossier(press, (chunk) => digest.write(chunk)).value : null;
  const entries: RegisterEntry[] = [];
  return {
    add({ paged, entry }) {
      entries.push(entry);
      dossier?.add(paged, entry);
    },
    finish() {
      const head = openRegister(press).value;
      if (head === null) return [];
      if (dossier === null) return [[REGISTER, world.digest(writeRegister({ ...head, entries }, null))]];
      const { register, coverPages } = dossier.end();
      const html = writeRegister(register, { name: DOSSIER, coverPages });
      return [
        [DOSSIER, digest.finish()],
        [REGISTER, world.digest(html)],
      ];
    },
  };
}

/** Which of the files that letters were made of are other ones now: they tell why letters differ. */
function inputDifferences(
  world: World,
  opened: OpenSubmission,
  manifest: Manifest,
): readonly FolderDifference[] {
  const { texts, images, fonts } = listInputs(world, opened);
  const now = new Map([...texts, ...images, ...fonts].map(({ file, sha256 }) => [file, sha256]));
  const then = new Map(manifest.inputs.map(({ file, sha256 }) => [file, sha256]));
  const changed = [...new Set([...then.keys(), ...now.keys()])].filter(
    (name) => now.get(name) !== then.get(name),
  );
  const { version } = manifest.program;
  const program: FolderDifference[] =
    version === VERSION ? [] : [{ problem: "program-changed", name: version }];
  return [
    ...program,
    ...changed.toSorted().map((name): FolderDifference => {
      if (!now.has(name)) return { problem: "input-missing", name };
      return { problem: then.has(name) ? "input-changed" : "input-new", name };
    }),
  ];
}
