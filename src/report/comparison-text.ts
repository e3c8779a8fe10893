import pc from "picocolors";
import type { Difference, LetterComparison, Passage, WordChange } from "../model/comparison.js";
import {
  foldName,
  kindChange,
  kindName,
  sectionName,
  type Side,
  sizeName,
  tallySentence,
  valueName,
} from "./comparison-phrases.js";
import { type Fold, foldSame } from "./fold-same.js";
import { tame } from "./phrase.js";
import { type Stretch, wrapStretches } from "./wrap-stretches.js";

/** Columns of a line, with what stands before it. */
const WIDTH = 80;

/** How much further in the later lines of a passage stand. */
const HANG = "  ";

type Colours = ReturnType<typeof pc.createColors>;
type Look = "plain" | "removed" | "added" | "faint";

/** How a comparison is shown: what is the same whole or folded, in colour or without. */
export interface Showing {
  readonly all: boolean;
  readonly colour: boolean;
}

/**
 * Two letters for a terminal, after the manner of `git diff --word-diff`: what only the first has after `-`, what only the second
 * has after `+`, and in what changed `[-these-]{+those+}` words after `~`. Colour adds nothing that the signs do not say.
 */
export function comparisonText(
  comparison: LetterComparison,
  before: Side,
  after: Side,
  showing: Showing,
): string {
  const colours = pc.createColors(showing.colour);
  const lines = [
    colours.bold(tame(`--- ${headOf(before)}`)),
    colours.bold(tame(`+++ ${headOf(after)}`)),
    "",
    ...sectionLines(comparison, { before, after, colours }, showing),
    tame(`${tallySentence(comparison, before.name, after.name)}.`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** What the lines of a comparison need beside it. */
export interface Drawing {
  readonly before: Side;
  readonly after: Side;
  readonly colours: Colours;
}

function headOf(side: Side): string {
  const size = sizeName(side);
  return size === "" ? side.name : `${side.name} (${size})`;
}

/** The sections with differences, and a line on those without; each followed by an empty line. */
export function sectionLines(
  { sections }: LetterComparison,
  drawing: Drawing,
  { all }: Showing,
): readonly string[] {
  const { colours } = drawing;
  const isShown = ({ differences }: LetterComparison["sections"][number]): boolean =>
    all || differences.some(({ type }) => type !== "same");
  const same = sections.filter((section) => !isShown(section));
  const names = same.map(({ type, name }) => sectionName(type, name)).join(", ");
  return [
    ...sections
      .filter(isShown)
      .flatMap(({ type, name, differences }) => [
        colours.cyan(tame(`@@ ${sectionName(type, name)} @@`)),
        ...foldsOf(differences, all).flatMap((fold) => foldLines(fold, drawing)),
        "",
      ]),
    ...(names === "" ? [] : [...signed("  ", [{ text: `the same: ${names}`, look: "faint" }], colours), ""]),
  ];
}

function foldsOf(differences: readonly Difference[], all: boolean): readonly Fold[] {
  return all ? differences.map((difference) => ({ type: "shown", difference })) : foldSame(differences);
}

function foldLines(fold: Fold, drawing: Drawing): readonly string[] {
  if (fold.type === "shown") return differenceLines(fold.difference, drawing);
  return signed("  ", [{ text: `… ${foldName(fold.same.length)}`, look: "faint" }], drawing.colours);
}

function differenceLines(difference: Difference, drawing: Drawing): readonly string[] {
  const { before, after, colours } = drawing;
  switch (difference.type) {
    case "same":
      return signed(
        "  ",
        [{ text: leadOf(difference.after) + difference.after.text, look: "plain" }],
        colours,
      );
    case "removed":
      return aloneLines("- ", difference.before, { look: "removed", moved: difference.moved }, colours);
    case "added":
      return aloneLines("+ ", difference.after, { look: "added", moved: difference.moved }, colours);
    case "changed":
      return [
        ...signed("~ ", [lead(difference.after), ...difference.words.map(wordStretch)], colours),
        ...kindLines(difference, drawing),
      ];
    case "diverged":
      return [
        ...signed("~ ", [lead(difference.before), { text: difference.before.text, look: "plain" }], colours),
        ...signed("~ ", [lead(difference.after), { text: difference.after.text, look: "plain" }], colours),
        ...valueLines(difference.lost, before, "removed", colours),
        ...valueLines(difference.gained, after, "added", colours),
        ...kindLines(difference, drawing),
      ];
  }
}

function aloneLines(
  sign: string,
  passage: Passage,
  { look, moved }: { readonly look: Look; readonly moved: boolean },
  colours: Colours,
): readonly string[] {
  const what = moved ? "at another place in the other letter" : "";
  const text = passage.text === "" ? `(${kindName(passage.kind)})` : passage.text;
  const words: Stretch<Look>[] = [{ text: leadOf(passage) + text, look }];
  if (what !== "") words.push({ text: ` (${what})`, look: "faint" });
  return signed(sign, words, colours);
}

function wordStretch({ type, text }: WordChange): Stretch<Look> {
  if (type === "removed") return { text: `[-${text}-]`, look: "removed" };
  return type === "added" ? { text: `{+${text}+}`, look: "added" } : { text, look: "plain" };
}

/** What two passages are, where that differs. */
function kindLines(
  { before, after }: { readonly before: Passage; readonly after: Passage },
  drawing: Drawing,
): readonly string[] {
  const change = kindChange(before, after);
  if (change === null) return [];
  return [
    ...noteLines(`${drawing.before.name}: ${change.before}`, "removed", drawing.colours),
    ...noteLines(`${drawing.after.name}: ${change.after}`, "added", drawing.colours),
  ];
}

function valueLines(
  values: Extract<Difference, { type: "diverged" }>["lost"],
  side: Side,
  look: "removed" | "added",
  colours: Colours,
): readonly string[] {
  if (values.length === 0) return [];
  return noteLines(`only in ${side.name}: ${values.map(valueName).join(", ")}`, look, colours);
}

/** What is said of a passage, below it: the sign stands before the first line. */
function noteLines(text: string, look: "removed" | "added", colours: Colours): readonly string[] {
  const sign = look === "removed" ? "    - " : "    + ";
  return signed(sign, [{ text, look }], colours, " ".repeat(sign.length));
}

/** Marks of what is no paragraph, as in plain text: they tell a heading and a quotation before a word is read. */
function leadOf({ kind, label }: Passage): string {
  const quoted = "> ".repeat(kind.quoted);
  const heading = kind.type === "heading" ? `${"#".repeat(kind.level)} ` : "";
  return `${quoted}${heading}${label === "" ? "" : `${label} `}`;
}

function lead(passage: Passage): Stretch<Look> {
  return { text: leadOf(passage), look: "plain" };
}

/** Lines with the sign before each, so that every line says whose it is; those after the first stand further in, so that it shows where a passage ends. */
function signed(
  sign: string,
  words: readonly Stretch<Look>[],
  colours: Colours,
  signOfOthers = `${sign}${HANG}`,
): readonly string[] {
  const look = words[0]?.look ?? "plain";
  return wrapStretches(words, WIDTH - signOfOthers.length).map((line, index) =>
    [{ text: index === 0 ? sign : signOfOthers, look }, ...line]
      .map((stretch) => paint(stretch, colours))
      .join(""),
  );
}

function paint({ text, look }: Stretch<Look>, colours: Colours): string {
  switch (look) {
    case "plain":
      return text;
    case "removed":
      return colours.red(text);
    case "added":
      return colours.green(text);
    case "faint":
      return colours.dim(text);
  }
}
