import type * as v from "valibot";
import { PLAIN_TYPOGRAPHY, type MarkSpacing, type Ties, type Typography } from "../model/typography.js";
import type { languageSchema } from "./schema/language-schema.js";

type LanguageFile = v.InferOutput<typeof languageSchema>;

const GAPS = { none: "", narrow: "\u202F", "no-break": "\u00A0" };

/** The typography of a checked language file; what it leaves out is plain. */
export function buildTypography(file: LanguageFile): Typography {
  return {
    apostrophe: file.apostrophe ?? PLAIN_TYPOGRAPHY.apostrophe,
    ellipsis: file.ellipsis ?? PLAIN_TYPOGRAPHY.ellipsis,
    dash: file.dash ?? PLAIN_TYPOGRAPHY.dash,
    range: file.range ?? PLAIN_TYPOGRAPHY.range,
    subparagraph: file.subparagraph ?? PLAIN_TYPOGRAPHY.subparagraph,
    spacing: buildSpacing(file.spacing),
    fullStop: file["full-stop"] ?? null,
    hyphen: file.hyphen ?? null,
    capitalNouns: file["capital-nouns"] ?? false,
    ties: buildTies(file.ties ?? {}),
  };
}

function buildSpacing(spacing: LanguageFile["spacing"]): readonly MarkSpacing[] {
  const rows = spacing === undefined ? [] : (spacing.profiles[spacing.profile] ?? []);
  return rows.map(({ marks, before, after }) => ({
    marks,
    before: before === undefined ? null : GAPS[before],
    after: after === undefined ? null : GAPS[after],
  }));
}

function buildTies(ties: NonNullable<LanguageFile["ties"]>): Ties {
  return {
    beforeNumber: ties["before-number"] ?? [],
    afterNumber: ties["after-number"] ?? [],
    beforeName: ties["before-name"] ?? [],
    neverLast: ties["never-last"] ?? [],
    neverFirst: ties["never-first"] ?? [],
  };
}
