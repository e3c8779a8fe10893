import type { Language } from "../model/language.js";

/** A pair of words that one line holds: what the first and the second look like. */
interface Tie {
  readonly before: RegExp;
  readonly after: RegExp;
}

const NUMBER = /^[(“"]?\d[\d.,/–-]*\d*[).,;:”"]*$/;
const DAY = /^[(“"]?\d{1,2}$/;
const CAPITAL = /^\p{Lu}/u;

/** Ties of every language. */
const common: readonly Tie[] = [
  // Initials: "A. Petrosyan".
  { before: /^[(“"]?(\p{Lu}\.-?)+$/u, after: CAPITAL },
  { before: /^(§{1,2}|№|n°|no)$/iu, after: NUMBER },
  { before: NUMBER, after: /^(%|‰|°C?|km|m|cm|mm|kg|g|ha|km²|m²)[).,;:]*$/u },
  // A dash with spaces around it never opens a line.
  { before: /./u, after: /^[–—-]$/u },
];

const byLanguage: Readonly<Record<string, readonly Tie[]>> = {
  en: [
    {
      before:
        /^[(“"]?(Articles?|Arts?\.|Sections?|Chapters?|Parts?|Rules?|Annex(es)?|Protocols?|Resolutions?|Decisions?|Recommendations?|Principles?|Paragraphs?|Paras?\.|Pages?|pp?\.|Nos?\.|Volume|Vol\.|Appendix|Enclosure|Demand|Item)$/i,
      after: /^[(]?(\d|[IVXLC]+\b|[A-Z]\b)/,
    },
    {
      before: /^[(“"]?(Mr|Mrs|Ms|Mx|Dr|Prof|St|H\.E|Hon|Rev|Gen|Col|Sir|Dame|Madam|Judge)\.?$/,
      after: CAPITAL,
    },
    {
      before: NUMBER,
      after:
        /^(per|percent|hundred|thousand|million|billion|hours?|days?|weeks?|months?|years?|kilomet(re|er)s?|met(re|er)s?|hectares?|tons?|tonnes?|euros?|dollars?|drams?)[).,;:]*$/,
    },
    { before: /^per$/, after: /^cent[).,;:]*$/ },
    { before: NUMBER, after: /^(a\.m\.|p\.m\.|AD|BC)[).,;:]*$/ },
  ],
};

/** What is longer is neither a number nor a title. */
const LONGEST = 40;

/** Whether the space between two words is no place to end a line: "Article 35", "10 November", "Mr Smith". */
export function tiedWords(before: string, after: string, language: Language): boolean {
  if (before.length > LONGEST || after.length > LONGEST) return false;
  const ties = Object.hasOwn(byLanguage, language.code) ? (byLanguage[language.code] ?? []) : [];
  return (
    isDayAndMonth(before, after, language) || [...common, ...ties].some((tie) => fits(tie, before, after))
  );
}

function fits(tie: Tie, before: string, after: string): boolean {
  return tie.before.test(before) && tie.after.test(after);
}

function isDayAndMonth(before: string, after: string, language: Language): boolean {
  const isMonth = (word: string): boolean => language.months.includes(word.replace(/[).,;:’”"]+$/u, ""));
  return (DAY.test(before) && isMonth(after)) || (isMonth(before) && /^\d{1,2}[,.]?$/.test(after));
}
