import { type DiagnosticCode, hasErrors, type Result } from "../model/diagnostic.js";
import type { Letter } from "../model/letter.js";
import { type MarkedUpText, placeAt } from "../model/markup.js";
import type { Language } from "../model/language.js";
import { buildAnnexes } from "./build-annexes.js";
import { buildInlines, buildPart, plainText } from "./build-part.js";
import { checkMarkup } from "./check-markup.js";
import { frameOf } from "./letter-frame.js";
import type { MarkupElement } from "./markup-node.js";
import { spreadLanguages } from "./spread-languages.js";
import { parseMarkup } from "./parse-markup.js";

/** What a letter has beside its text. */
export interface LetterSetting {
  readonly language: Language;
  readonly author: string;
  /** By which the document is to be found. */
  readonly keywords?: readonly string[];
  /** Ids of all annexes in their order, those that are files of their own included; those of the elements when absent. */
  readonly annexIds?: readonly string[];
}

/** What follows from tags that do not match, and would only hide them. */
const NESTING_FAULTS: readonly DiagnosticCode[] = [
  "wrong-nesting",
  "stray-text",
  "missing-part",
  "repeated-part",
  "part-out-of-order",
];

/** Reads marked-up text as a letter, or tells every fault of its markup. */
export function parseLetter(marked: MarkedUpText, setting: LetterSetting): Result<Letter> {
  const { root, diagnostics: tagFaults } = parseMarkup(marked);
  const vocabularyFaults = checkMarkup(root, marked);
  const diagnostics =
    tagFaults.length === 0
      ? vocabularyFaults
      : [...tagFaults, ...vocabularyFaults.filter(({ code }) => !NESTING_FAULTS.includes(code))];
  if (hasErrors(diagnostics)) return { value: null, diagnostics };
  const { form, parts: elements } = frameOf(spreadLanguages(root));
  const locate = (offset: number) => placeAt(marked, offset) ?? { file: "", line: 1, column: 1 };
  const head = elements.find(({ name }) => name === "continuation-head");
  const mark = elements.find(({ name }) => name === "draft-mark");
  const keywords = (setting.keywords ?? []).join(", ");
  const annexes = elements.filter(({ name }) => name === "annex");
  const isPart = (element: MarkupElement): boolean =>
    element !== head && element !== mark && !annexes.includes(element);
  const parts = elements.filter(isPart).map((element) => buildPart(element, locate));
  const subject = elements.find(({ name }) => name === "subject");
  const title = subject === undefined ? "" : plainText(subject);
  return {
    value: {
      form,
      draftMark: mark === undefined ? null : buildInlines(mark.children, locate),
      language: setting.language.code,
      author: setting.author,
      // A language without the phrase still gets numbers.
      folio: setting.language.phrases["folio"] ?? "{page} / {pages}",
      title,
      subject: title,
      ...(keywords === "" ? {} : { keywords }),
      parts,
      continuationHead: head === undefined ? [] : buildInlines(head.children, locate),
      annexes: buildAnnexes(annexes, setting, locate),
    },
    diagnostics,
  };
}
