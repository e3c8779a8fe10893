import {
  compareDossiers,
  compareLetters,
  compareStructure,
  type Diagnostic,
  type LetterComparison,
} from "../index.js";
import { comparisonHtml } from "../report/comparison-html.js";
import { comparisonText } from "../report/comparison-text.js";
import { dossiersHtml, dossiersText } from "../report/dossier-comparison.js";
import type { World } from "../world/world.js";
import { type Asked, type ComposedSide, openDesk } from "./compose-side.js";
import { COULD_NOT_RUN, DONE, type ExitCode, FINDINGS } from "./exit-code.js";
import type { CommonOptions } from "./open-submission.js";
import { holdsDossier, readDossier } from "./read-dossier.js";
import { tellFindings } from "./tell-findings.js";
import { writeFiles } from "./write-files.js";

/** Options of `demarche diff`. */
export interface DiffOptions extends CommonOptions {
  /** `text` or `html`. */
  readonly format: string;
  /** Whether what is the same is shown too. */
  readonly all: boolean;
  /** Whether a file may be replaced that was changed since it was made. */
  readonly force?: boolean;
}

const STANDARD_OUTPUT = "-";

/** What was compared, in the form that was asked for. */
interface Compared {
  readonly text: string;
  readonly differs: boolean;
}

/** `demarche diff`: what differs between two letters or two dossiers; exits as diff(1) does: 0 nothing, 1 something, 2 cannot tell. */
export async function listDifferences(
  world: World,
  words: readonly [string, string],
  options: DiffOptions,
): Promise<ExitCode> {
  const areDossiers = await nameDossiers(world, words);
  const compared = areDossiers
    ? await diffDossiers(world, words, options)
    : await diffLetters(world, words, options);
  if (compared === null) return COULD_NOT_RUN;
  await deliver(world, words, options, compared.text);
  return compared.differs ? FINDINGS : DONE;
}

/** Whether two words name folders: both hold a dossier, or one of them can be no recipient's id. */
async function nameDossiers(world: World, words: readonly [string, string]): Promise<boolean> {
  if (words.some((word) => /[/\\]|^\.{1,2}$/u.test(word))) return true;
  return (await holdsDossier(world, words[0])) && (await holdsDossier(world, words[1]));
}

async function diffDossiers(
  world: World,
  [before, after]: readonly [string, string],
  options: DiffOptions,
): Promise<Compared> {
  const idle = (["date", "lang", "strict"] as const).find((name) => options[name] !== undefined);
  if (idle !== undefined)
    throw new Error(`--${idle} is of letters that are composed; those of a dossier are what they are`);
  const steps = compareDossiers(await readDossier(world, before), await readDossier(world, after));
  const text =
    options.format === "html"
      ? dossiersHtml(steps, { before, after }, options)
      : dossiersText(steps, { before, after }, { ...options, colour: isColoured(world, options) });
  return { text, differs: steps.some(({ type }) => type !== "same") };
}

async function diffLetters(
  world: World,
  words: readonly [string, string],
  options: DiffOptions,
): Promise<Compared | null> {
  const compose = openDesk(world, options);
  const [one, other] = [await compose(askedFor(words[0])), await compose(askedFor(words[1]))];
  tellOnce(world, [one, other]);
  if (one.side === null || other.side === null) return null;
  const sameLanguage = one.side.language === other.side.language;
  const comparison = sameLanguage
    ? compareLetters(one.sections, other.sections)
    : compareStructure(one.sections, other.sections);
  const text =
    options.format === "html"
      ? comparisonHtml(comparison, one.side, other.side, options)
      : comparisonText(comparison, one.side, other.side, { ...options, colour: isColoured(world, options) });
  return { text, differs: hasDifferences(comparison) };
}

/** `icrc`, or `icrc:fr` for the letter in another language than its own. */
function askedFor(word: string): Asked {
  const at = word.indexOf(":");
  if (at < 0) return { name: word, id: word, language: undefined };
  const [id, language] = [word.slice(0, at), word.slice(at + 1)];
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(language))
    throw new Error(`\`${word}\`: after the colon stands the code of a language, as in \`${id}:fr\``);
  return { name: word, id, language };
}

function hasDifferences({ sections }: LetterComparison): boolean {
  return sections.some(({ differences }) => differences.some(({ type }) => type !== "same"));
}

/** What was found in making both letters, each finding once: both draw on the same files. */
function tellOnce(world: World, sides: readonly ComposedSide[]): void {
  const found = new Map<string, Diagnostic>();
  for (const diagnostic of sides.flatMap(({ diagnostics }) => diagnostics))
    found.set(JSON.stringify(diagnostic), diagnostic);
  const sources = new Map(sides.flatMap((side) => [...side.sources]));
  tellFindings(world, [...found.values()], sources);
}

function isColoured(world: World, { out }: DiffOptions): boolean {
  const isRead = out === undefined || out === STANDARD_OUTPUT;
  return isRead && world.stdout.isTerminal && world.variable("NO_COLOR") === null;
}

/** To standard output, or into a folder under a name that tells what was compared. */
async function deliver(
  world: World,
  words: readonly [string, string],
  { out, format, force = false }: DiffOptions,
  text: string,
): Promise<void> {
  if (out === undefined || out === STANDARD_OUTPUT) {
    world.stdout.write(text);
    return;
  }
  const [before, after] = words.map((word) =>
    word.replaceAll(/[^A-Za-z0-9-]+/gu, "-").replaceAll(/^-|-$/gu, ""),
  );
  const name = `diff_${before}_${after}.${format === "html" ? "html" : "txt"}`;
  const file = { name, bytes: new TextEncoder().encode(text) };
  await writeFiles(world, [file], { folder: world.resolvePath(out), made: name, force });
}
