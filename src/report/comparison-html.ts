import type {
  ComparedSection,
  Difference,
  LetterComparison,
  Passage,
  WordChange,
} from "../model/comparison.js";
import { directionOf } from "../model/direction-of.js";
import { escapeHtml } from "../model/escape-html.js";
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
import { htmlPage } from "./comparison-page.js";
import { foldSame, type Fold } from "./fold-same.js";

/** The two letters that differences are between. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/**
 * Two letters as one file of HTML that needs no other and no script: what is the same is folded away and opens by itself with
 * `all`; what was removed and added is said in words too, for who does not see it.
 */
export function comparisonHtml(
  comparison: LetterComparison,
  before: Side,
  after: Side,
  { all }: { readonly all: boolean },
): string {
  const title = `${before.name} and ${after.name}: what differs`;
  return htmlPage(title, [
    `<h1>${escapeHtml(title)}</h1>`,
    ...sizesHtml(before, after),
    `<p>${escapeHtml(tallySentence(comparison, before.name, after.name))}.</p>`,
    ...sectionsHtml(comparison, { level: 2, id: "section" }, { before, after }, all),
  ]);
}

function sizesHtml(before: Side, after: Side): readonly string[] {
  const sides = [before, after].filter(({ size }) => size !== null);
  const items = sides.map((side) => `<li>${escapeHtml(`${side.name}: ${sizeName(side)}`)}</li>`);
  return items.length === 0 ? [] : [`<ul>`, ...items, "</ul>"];
}

/** Where sections stand: the level of their headings, and what the ids of these begin with. */
interface HtmlPlace {
  readonly level: 2 | 3;
  readonly id: string;
}

/** The sections with differences, each below a heading; those without are folded below one. */
export function sectionsHtml(
  { sections }: LetterComparison,
  place: HtmlPlace,
  sides: Sides,
  all: boolean,
): readonly string[] {
  const isShown = ({ differences }: ComparedSection): boolean =>
    all || differences.some(({ type }) => type !== "same");
  const same = sections.filter((section) => !isShown(section));
  const shown = sections.filter(isShown).map(({ type, name, differences }, index) =>
    sectionHtml(
      sectionName(type, name),
      { ...place, id: `${place.id}-${index + 1}` },
      foldSame(differences).map((fold) => foldHtml(fold, sides, all)),
    ),
  );
  if (same.length === 0) return shown;
  const folded = same.map(({ type, name, differences }) =>
    foldedHtml(`${sectionName(type, name)}: ${foldName(differences.length)}`, differences, sides, all),
  );
  return [...shown, sectionHtml("the same in both", { ...place, id: `${place.id}-same` }, folded)];
}

function sectionHtml(name: string, { level, id }: HtmlPlace, lines: readonly string[]): string {
  return [
    `<section aria-labelledby="${id}">`,
    `<h${level} id="${id}">${escapeHtml(name)}</h${level}>`,
    ...lines,
    "</section>",
  ].join("\n");
}

function foldHtml(fold: Fold, sides: Sides, all: boolean): string {
  if (fold.type === "shown") return differenceHtml(fold.difference, sides);
  return foldedHtml(foldName(fold.same.length), fold.same, sides, all);
}

function foldedHtml(name: string, same: readonly Difference[], sides: Sides, isOpen: boolean): string {
  return [
    `<details${isOpen ? " open" : ""}>`,
    `<summary>${escapeHtml(name)}</summary>`,
    ...same.map((difference) => differenceHtml(difference, sides)),
    "</details>",
  ].join("\n");
}

function differenceHtml(difference: Difference, sides: Sides): string {
  const { before, after } = sides;
  switch (difference.type) {
    case "same":
      return passageHtml("same", difference.after, [textHtml(difference.after, after)]);
    case "removed":
      return aloneHtml(difference.before, difference.moved, { side: before, type: "removed" });
    case "added":
      return aloneHtml(difference.after, difference.moved, { side: after, type: "added" });
    case "changed":
      return passageHtml("changed", difference.after, [
        paragraphHtml(labelHtml(difference.after) + difference.words.map(wordHtml).join(""), after),
        ...kindHtml(difference, sides),
      ]);
    case "diverged":
      return passageHtml("diverged", difference.after, [
        textHtml(difference.before, before),
        textHtml(difference.after, after),
        ...valuesHtml(difference.lost, before.name),
        ...valuesHtml(difference.gained, after.name),
        ...kindHtml(difference, sides),
      ]);
  }
}

function passageHtml(type: Difference["type"], { kind }: Passage, lines: readonly string[]): string {
  const isHeading = kind.type === "heading" || kind.type === "title";
  return [`<div class="passage ${type}${isHeading ? " heading" : ""}">`, ...lines, "</div>"].join("\n");
}

const ELEMENTS = { removed: "del", added: "ins" } as const;

/** A passage that only one letter has, and that it is so in words. */
function aloneHtml(
  passage: Passage,
  moved: boolean,
  { side, type }: { readonly side: Side; readonly type: "removed" | "added" },
): string {
  const where = moved ? "; at another place in the other letter" : "";
  const element = ELEMENTS[type];
  const text = passage.text === "" ? kindName(passage.kind) : passage.text;
  return passageHtml(type, passage, [
    whatHtml(`only in ${side.name}${where}`),
    paragraphHtml(`${labelHtml(passage)}<${element}>${escapeHtml(text)}</${element}>`, side),
  ]);
}

function textHtml(passage: Passage, side: Side): string {
  return paragraphHtml(labelHtml(passage) + escapeHtml(passage.text), side);
}

/** A text in its own language, which runs its own way. */
function paragraphHtml(html: string, { language }: Side): string {
  const attributes =
    language === null ? "" : ` lang="${escapeHtml(language)}" dir="${directionOf(language)}"`;
  return `<p${attributes}>${html}</p>`;
}

function labelHtml({ label }: Passage): string {
  return label === "" ? "" : `${escapeHtml(label)} `;
}

/** What screen readers leave out of `del` and `ins` stands in words beside them. */
function wordHtml({ type, text }: WordChange): string {
  if (type === "same") return escapeHtml(text);
  const element = ELEMENTS[type];
  return `<${element}>${saidHtml(` [${type}: `)}${escapeHtml(text)}${saidHtml("] ")}</${element}>`;
}

function saidHtml(words: string): string {
  return `<span class="said" lang="en" dir="ltr">${words}</span>`;
}

function whatHtml(words: string): string {
  return `<p class="what">${escapeHtml(words)}</p>`;
}

function valuesHtml(
  values: Extract<Difference, { type: "diverged" }>["lost"],
  name: string,
): readonly string[] {
  return values.length === 0 ? [] : [whatHtml(`only in ${name}: ${values.map(valueName).join(", ")}`)];
}

function kindHtml(
  { before, after }: { readonly before: Passage; readonly after: Passage },
  sides: Sides,
): readonly string[] {
  const change = kindChange(before, after);
  if (change === null) return [];
  return [whatHtml(`${sides.before.name}: ${change.before}; ${sides.after.name}: ${change.after}`)];
}
