import type { TextSurroundings } from "./check/text-rule.js";
import { readPassage } from "./check/text-rule.js";
import { checkPassage } from "./check/text-rules.js";
import { checkRank, readTold, type Told } from "./check/other-recipients.js";
import { findAlikeNames } from "./check/alike-names.js";
import { indexParties, type Party, type PartyIndex } from "./check/parties.js";
import { unwantedIn } from "./check/spellings.js";
import { frequentWords, readsAs, wrongLanguage } from "./check/wrong-language.js";
import { titleInWords } from "./directory/in-words.js";
import { resolveTenure } from "./directory/resolve-tenure.js";
import type { Case } from "./model/case.js";
import type { Diagnostic } from "./model/diagnostic.js";
import { formFor, type Gender } from "./model/gender.js";
import type { Language } from "./model/language.js";
import type { Passage } from "./model/passage.js";
import { remember, rememberWeakly } from "./model/remember.js";
import { type LanguageCode, textIn } from "./model/text.js";
import { listLiterals } from "./template/list-literals.js";
import type { TemplateFiles } from "./template/compile-templates.js";

/** What reading the texts of letters needs and keeps, made when it is first needed. A text that many letters show is read once. */
export interface Proofs {
  /** What is found in a text, whatever letter shows it: one that names no language is read in that of the letter. */
  findingsIn(passage: Passage, language: LanguageCode | undefined): readonly Diagnostic[];
  /** Whether a text has been read. */
  hasRead(passage: Passage): boolean;
  /** What is said to whom in a text, in the language of a letter. */
  toldIn(passage: Passage, language: LanguageCode): Told | null;
  /** Whether a text that names no language is in another than that of a letter. */
  foreignIn(passage: Passage, language: LanguageCode): readonly Diagnostic[];
  /** Whom letters go to, in a language. */
  partiesIn(language: LanguageCode): PartyIndex | null;
  /** Whether an office has the form of address that its title calls for. */
  rankOf(office: string): readonly Diagnostic[];
  /** Names that are spelt in one place otherwise than in all others of a language. */
  oddNamesIn(language: LanguageCode): readonly Diagnostic[];
  /** The texts that are typed in a template. */
  literalsOf(template: string, language: LanguageCode): readonly Passage[];
}

/** Opens the reading of a case. */
export function openProofs(shared: Case, templates: TemplateFiles): Proofs {
  const { languages, submission } = shared;
  const surroundings: TextSurroundings = {
    languages,
    date: submission.date,
    frequent: frequentWords(languages.values()),
    unwanted: remember((code: LanguageCode) => unwantedIn(submission.terms, code)),
  };
  const read = new WeakSet<Passage>();
  const readingsIn = remember((code: LanguageCode | null) =>
    rememberWeakly((passage: Passage) => readPassage(passage, { languages }, code)),
  );
  const findingsIn = remember((code: LanguageCode | null) =>
    rememberWeakly((passage: Passage) => checkPassage(readingsIn(code)(passage), surroundings)),
  );
  const partiesIn = remember((code: LanguageCode) => {
    const language = languages.get(code);
    return language === undefined ? null : indexParties(partiesOf(shared, language), language);
  });
  // A text without a language tells something else in each.
  const tellersIn = remember((code: LanguageCode) => {
    const index = partiesIn(code);
    return rememberWeakly((passage: Passage) =>
      index === null ? null : readTold(readingsIn(passage.language ?? code)(passage), index),
    );
  });
  const readsAsIn = remember((code: LanguageCode) =>
    rememberWeakly((passage: Passage) => readsAs(readingsIn(null)(passage).own, code, surroundings.frequent)),
  );
  // A text that names no language is read in the letter's, unless it is plainly in another; a name is in none.
  const readingLanguage = (passage: Passage, code: LanguageCode | undefined): LanguageCode | null => {
    if (passage.language !== null || code === undefined || passage.role === "name") return passage.language;
    return readsAsIn(code)(passage) === null ? code : null;
  };
  const literals = remember((key: string) => {
    const [language = "", template = ""] = key.split("\n");
    return listLiterals(template, templates, language);
  });
  return {
    findingsIn: (passage, code) => {
      read.add(passage);
      return findingsIn(readingLanguage(passage, code))(passage);
    },
    hasRead: (passage) => read.has(passage),
    toldIn: (passage, code) => tellersIn(code)(passage),
    foreignIn: (passage, code) =>
      passage.language === null ? wrongLanguage(passage, code, readsAsIn(code)(passage)) : [],
    partiesIn,
    rankOf: remember((id: string) => {
      const office = shared.directory.offices.get(id);
      return office === undefined ? [] : checkRank(office, [...languages.values()]);
    }),
    oddNamesIn: (code) => {
      const language = languages.get(code);
      if (language === undefined) return [];
      const listed = surroundings.unwanted(code).flatMap(({ not }) => not);
      const passages = submission.languages.length > 1 ? shared.allPassages(code) : inOnly(code, shared);
      return findAlikeNames(passages, { names: namesOf(shared), listed }, language);
    },
    literalsOf: (template, language) => literals(`${language}\n${template}`),
  };
}

/** All texts of a submission of one language, in which those are too that name none. */
function inOnly(code: LanguageCode, { allPassages }: Case): readonly Passage[] {
  return allPassages(code).map((passage) =>
    passage.language === null && passage.role !== "name" ? { ...passage, language: code } : passage,
  );
}

/** The offices that letters go to, each once. */
function officesOf({ submission }: Case): readonly string[] {
  return [...new Set(submission.recipients.map(({ office }) => office.id))];
}

function partiesOf(shared: Case, { code, forms }: Language): readonly Party[] {
  const { directory, submission } = shared;
  return officesOf(shared).flatMap((id): Party[] => {
    const office = directory.offices.get(id);
    const form = Object.hasOwn(forms, office?.form.id ?? "") ? forms[office?.form.id ?? ""] : undefined;
    if (office === undefined || form === undefined) return [];
    const tenure = resolveTenure(directory, id, submission.date);
    const gender = "gender" in tenure ? tenure.gender : null;
    const vocativeFor = (whose: Gender | null): string => titleInWords(office.vocative, code, whose) ?? "";
    const salutations = [gender, null].map((whose) =>
      formFor(form.salutation, whose).replaceAll("{title}", () => vocativeFor(whose)),
    );
    return [
      {
        office: id,
        name: "name" in tenure && tenure.name !== null ? textIn(tenure.name, code) : null,
        salutations: [...new Set(salutations)],
        vocative: vocativeFor(gender),
        title: titleInWords(office.title, code, gender) ?? "",
      },
    ];
  });
}

/** Names that the directory spells: of those who are written to. */
function namesOf(shared: Case): readonly string[] {
  const { directory, submission } = shared;
  return officesOf(shared).flatMap((id) => {
    const tenure = resolveTenure(directory, id, submission.date);
    return "name" in tenure && tenure.name?.type === "same" ? [tenure.name.text] : [];
  });
}
