import {
  composeOutcome,
  type FolderDifference,
  LETTER_FORMATS,
  type Manifest,
  type Recipient,
} from "../../index.js";
import type { World } from "../../world/world.js";
import { loadPress } from "../load-press.js";
import { type OpenSubmission, openSubmission } from "../open-submission.js";
import { tellFindings } from "../tell-findings.js";
import { VERSION } from "../version.js";
import { listInputs } from "./list-inputs.js";

/** Makes every letter of a manifest again, as it was asked for, and compares bytes. Writes nothing. */
export async function rebuildSet(
  world: World,
  manifest: Manifest,
  options: { readonly submission?: string },
): Promise<readonly FolderDifference[]> {
  const { date } = manifest.submission;
  const { language, final } = manifest.asked;
  const opened = await openSubmission(world, {
    ...options,
    date,
    final,
    ...(language === null ? {} : { lang: language }),
  });
  const inputs = inputDifferences(world, opened, manifest);
  if (opened.case === null) {
    tellFindings(world, opened.diagnostics, opened.sources);
    return [...inputs, ...manifest.letters.flatMap(({ files }) => files.map(notMade))];
  }
  const { recipients } = opened.case.submission;
  const press = await loadPress(world, opened.case, opened);
  const formats = LETTER_FORMATS.filter((format) => manifest.asked.formats.includes(format));
  const found: FolderDifference[] = [...inputs];
  for (const letter of manifest.letters) {
    const recipient = recipients.find(
      ({ id, language: own }) => id === letter.recipient && own === letter.language,
    );
    const made = recipient === undefined ? new Map() : await hashesOf(recipient);
    for (const file of letter.files) {
      const hash = made.get(file.name);
      if (hash === undefined) found.push(notMade(file));
      else if (hash !== file.sha256) found.push({ problem: "made-otherwise", name: file.name });
    }
  }
  return found;

  async function hashesOf(recipient: Recipient): Promise<Map<string, string>> {
    const outcome = await composeOutcome(recipient, press, formats);
    if (outcome.type === "failed") return new Map();
    return new Map(outcome.files.map(({ name, bytes }) => [name, world.digest(bytes)]));
  }
}

function notMade({ name }: { readonly name: string }): FolderDifference {
  return { problem: "not-made", name };
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
  const names = [...new Set([...then.keys(), ...now.keys()])].filter(
    (name) => now.get(name) !== then.get(name),
  );
  const program: FolderDifference[] =
    manifest.program.version === VERSION
      ? []
      : [{ problem: "program-changed", name: manifest.program.version }];
  return [
    ...program,
    ...names.toSorted().map((name): FolderDifference => {
      if (!now.has(name)) return { problem: "input-missing", name };
      return { problem: then.has(name) ? "input-changed" : "input-new", name };
    }),
  ];
}
