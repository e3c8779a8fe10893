import type { Passage } from "../model/passage.js";
import type { LanguageCode } from "../model/text.js";
import type { Draft } from "./draft.js";
import {
  allWordings,
  languageWordings,
  officeWordings,
  ownWordings,
  sharedWordings,
  type Wording,
} from "./list-wordings.js";
import { type About, passageOf } from "./passage-of.js";
import type { FindPlacer } from "./open-placers.js";
import type { Sources } from "./sources.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** Lists texts that a person has written. A text that several letters show is the same passage. */
export interface PassageLister {
  /** Those that a recipient's letter shows, in its language or in another, each once however often it is shown. */
  ofLetter(draft: Draft, language?: LanguageCode): readonly Passage[];
  /** Those of all files, in every language or in one; what has no language is in all. */
  all(language?: LanguageCode): readonly Passage[];
}

/** Makes a lister of the texts of a submission; those that come with the program are nobody's to be looked through again. */
export function passageLister(sources: Sources, placerOf: FindPlacer): PassageLister {
  const only = onlyLanguage(sources);
  const known = new Map<YamlNode, Passage>();
  const passage = (node: YamlNode | null, about: About): readonly Passage[] => {
    if (node?.type === "map")
      return node.entries.flatMap(({ key, value }) => (isForm(key) ? passage(value, about) : []));
    if (node?.type !== "scalar" || typeof node.value !== "string") return [];
    const one = known.get(node) ?? passageOf(node, about, placerOf);
    known.set(node, one);
    return [one];
  };
  const passagesOf = ({ node, ...about }: Wording, language: LanguageCode): readonly Passage[] => {
    const isMap = node.type === "map" && !node.entries.every(({ key }) => isForm(key));
    const own = about.language ?? (isMap ? language : only);
    return passage(isMap ? childOf(node, language) : node, { ...about, language: own });
  };
  const isOwn = ({ node }: Wording): boolean => placerOf(node.place.file) !== null;
  const shared = sharedWordings(sources);
  return {
    ofLetter: (draft, asked) => {
      const language = asked ?? draft.language;
      if (language === null) return [];
      const file = sources.languages.get(language) ?? null;
      const fixed = [...officeWordings(draft), ...languageWordings(file, language)].filter(isOwn);
      const all = [...ownWordings(draft), ...shared, ...fixed];
      return [...new Set(all.flatMap((wording) => passagesOf(wording, language)))];
    },
    all: (asked) =>
      allWordings(sources)
        .filter((wording) => isOwn(wording) && isIn(wording, asked))
        .flatMap((wording) =>
          languagesIn(wording)
            .filter((language) => asked === undefined || language === asked || language === "")
            .flatMap((language) => passagesOf(wording, language)),
        ),
  };
}

function isIn({ language }: Wording, asked: LanguageCode | undefined): boolean {
  return asked === undefined || language === null || language === asked;
}

/** A title may have forms by gender within a language. */
function isForm(key: string): boolean {
  return key === "neutral" || key === "feminine" || key === "masculine";
}

/** A phrase of a language has that language alone; of another text those that it is written in. */
function languagesIn({ node }: Wording): readonly LanguageCode[] {
  const codes = entriesOf(node).map(({ key }) => key);
  return codes.every(isForm) ? [""] : codes;
}

/** A text without languages is in the only one that there is. */
function onlyLanguage({ submission }: Sources): About["language"] {
  const [first = null, second] = itemsOf(childOf(submission, "languages"));
  return second === undefined ? stringOf(first) : null;
}
