import pc from "picocolors";
import type { DossierStep } from "../model/comparison.js";
import { escapeHtml } from "../model/escape-html.js";
import { sectionsHtml } from "./comparison-html.js";
import { htmlPage } from "./comparison-page.js";
import { type Side, tally, tallySentence } from "./comparison-phrases.js";
import { sectionLines, type Showing } from "./comparison-text.js";
import { count, tame } from "./phrase.js";

/** Two dossiers, by the folders that they were asked for as. */
export interface Dossiers {
  readonly before: string;
  readonly after: string;
}

/** Two dossiers for a terminal: each letter that differs, and in how many nothing does. */
export function dossiersText(
  steps: readonly DossierStep[],
  { before, after }: Dossiers,
  showing: Showing,
): string {
  const colours = pc.createColors(showing.colour);
  const lines = [
    colours.bold(tame(`--- ${before}`)),
    colours.bold(tame(`+++ ${after}`)),
    "",
    ...steps
      .filter(({ type }) => type !== "same")
      .flatMap((step) => {
        const drawing = { ...sidesOf(step, { before, after }), colours };
        const sections =
          isReworded(step) && step.comparison !== null ? sectionLines(step.comparison, drawing, showing) : [];
        const head = colours.bold(tame(`=== ${step.recipient}:${step.language} ===`));
        return [head, ...sections, tame(`${stepSentence(step, { before, after })}.`), ""];
      }),
    tame(`${dossiersSentence(steps, { before, after })}.`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** Two dossiers as one file of HTML, as `comparisonHtml` has two letters. */
export function dossiersHtml(
  steps: readonly DossierStep[],
  { before, after }: Dossiers,
  { all }: { readonly all: boolean },
): string {
  const title = `${before} and ${after}: what differs`;
  const differing = steps.filter(({ type }) => type !== "same");
  return htmlPage(title, [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(dossiersSentence(steps, { before, after }))}.</p>`,
    ...differing.map((step, index) => {
      const id = `letter-${index + 1}`;
      const sides = sidesOf(step, { before, after });
      const sections =
        isReworded(step) && step.comparison !== null
          ? sectionsHtml(step.comparison, { level: 3, id }, sides, all)
          : [];
      return [
        `<section aria-labelledby="${id}">`,
        `<h2 id="${id}">${escapeHtml(`${step.recipient}:${step.language}`)}</h2>`,
        `<p>${escapeHtml(stepSentence(step, { before, after }))}.</p>`,
        ...sections,
        "</section>",
      ].join("\n");
    }),
  ]);
}

function sidesOf(
  { language }: DossierStep,
  { before, after }: Dossiers,
): { readonly before: Side; readonly after: Side } {
  return {
    before: { name: before, language, size: null },
    after: { name: after, language, size: null },
  };
}

function isReworded({ comparison }: DossierStep): boolean {
  if (comparison === null) return false;
  const { changed, removed, added } = tally(comparison);
  return changed + removed + added > 0;
}

function stepSentence(step: DossierStep, { before, after }: Dossiers): string {
  switch (step.type) {
    case "same":
      return "the same file";
    case "removed":
      return `only in ${before}`;
    case "added":
      return `only in ${after}`;
    case "changed":
      if (step.comparison === null)
        return "the files differ; which words do is not known, since not both dossiers have the letter as plain text (`--format pdf,txt`)";
      if (!isReworded(step)) return "the files differ, and their words do not";
      return tallySentence(step.comparison, before, after);
  }
}

function dossiersSentence(steps: readonly DossierStep[], { before, after }: Dossiers): string {
  const of = (type: DossierStep["type"]): number => steps.filter((step) => step.type === type).length;
  const [same, changed, removed, added] = [of("same"), of("changed"), of("removed"), of("added")];
  if (same === steps.length) return `${count(same, "letter")}, all the same`;
  return [
    `${count(same, "letter")} the same`,
    ...(changed === 0 ? [] : [`${changed} changed`]),
    ...(removed === 0 ? [] : [`${removed} only in ${before}`]),
    ...(added === 0 ? [] : [`${added} only in ${after}`]),
  ].join(", ");
}
