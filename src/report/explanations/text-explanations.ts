import type { Explanation } from "./explanation.js";

const facts = "data/facts.yaml";
const recipients = "data/recipients.yaml";

/** The codes of a careful reader of texts. */
export const TEXT_EXPLANATIONS = {
  "doubled-word": {
    means:
      "A word stands twice, one behind the other. In print it shows carelessness; at a line end nobody sees it before.",
    file: facts,
    wrong: "text: The road was was closed.",
    right: "text: The road was closed.",
  },
  placeholder: {
    means:
      "Something was left for text that is still to come: TODO, [name], three dots, a field of a mail merge. It would be printed as it stands, so the letter is not made.",
    file: facts,
    wrong: "text: On [date] the road was closed.",
    right: "text: On 11 November 2021 the road was closed.",
  },
  "double-space": {
    means: "Two spaces stand where one is to be. Justified lines show them as a hole.",
    file: facts,
    wrong: "text: The road  was closed.",
    right: "text: The road was closed.",
  },
  "straight-quotes": {
    means:
      "A quotation mark of the typewriter stands in prose. It is printed curved, by a guess at what it opens or closes; the mark itself leaves nothing to be guessed.",
    file: facts,
    wrong: `text: They call it a "border".`,
    right: "text: They call it a “border”.",
  },
  "wrong-language": {
    means:
      "A letter would be in two languages: a text that was not translated stands under the key of another language, or a text without languages is shown in a letter of another. It is told by the frequent words that a language file lists under `proof:`; a language without them is not judged.",
    file: facts,
    wrong: "text: {en: The road to Goris was closed., fr: The road to Goris was closed to all.}",
    right: "text: {en: The road to Goris was closed., fr: La route de Goris a été fermée à tous.}",
  },
  "mixed-script": {
    means:
      "A word has letters of two scripts that look alike, such as a Cyrillic о among Latin letters. It looks right, and no search, no screen reader and no other program takes it for the word.",
    file: facts,
    wrong: "places: [G\u043Eris]    # the second letter is Cyrillic",
    right: "places: [Goris]",
  },
  "wrong-script": {
    means:
      "Words stand in a script in which the language is not written: a name was not transcribed, or a text not translated. Abbreviations and what stands in quotation marks or brackets may be so.",
    file: facts,
    wrong: "places:\n  - {en: Goris, ru: Goris}",
    right: "places:\n  - {en: Goris, ru: Горис}",
  },
  "mark-spacing": {
    means:
      "A space stands before a mark, or is missing behind it. Which marks have a space before them is a matter of the language: French has one before ; : ! and ?.",
    file: facts,
    wrong: "text: The road was closed ,and vehicles were turned back.",
    right: "text: The road was closed, and vehicles were turned back.",
  },
  "doubled-mark": {
    means: "Two marks stand where one is to be, as a text has them that was cut and joined.",
    file: facts,
    wrong: "text: The road was closed..",
    right: "text: The road was closed.",
  },
  "unbalanced-mark": {
    means: "A bracket or a quotation mark has no other half in its paragraph: words may be missing with it.",
    file: facts,
    wrong: "text: The road (to Kapan was closed.",
    right: "text: The road (to Kapan) was closed.",
  },
  "missing-full-stop": {
    means:
      "A text of sentences ends without a mark. Often only the mark is missing; sometimes the end of the sentence is.",
    file: "data/demands.yaml",
    wrong: "asks:\n  un: To call for open roads",
    right: "asks:\n  un: To call for open roads.",
  },
  "wrong-mark": {
    means:
      "A mark is not the one that the language has: a Latin full stop or question mark after an Armenian word, a Spanish question that nothing opens, English quotation marks in French.",
    file: facts,
    wrong: "text: {hy: Ճանապարհը փակ է.}",
    right: "text: {hy: Ճանապարհը փակ է։}",
  },
  "future-date": {
    means:
      "A text tells of a day that comes after the day that the letter bears. Mostly the year or the month is wrong; otherwise the letter cannot know of it.",
    file: facts,
    wrong: "text: On 11 November 2022 the road was closed.    # the letter is of 22 November 2021",
    right: "text: On 11 November 2021 the road was closed.",
  },
  "inconsistent-spelling": {
    means:
      "A name is spelt otherwise than in all other places, or as the list `terms:` of the submission does not want it. A reader takes two spellings for two things.",
    file: facts,
    wrong: "text: The road to Artzakh was closed.",
    right: "text: The road to Artsakh was closed.",
  },
  "other-recipient-name": {
    means:
      "A letter names the person who holds an office that another letter goes to. It was copied from that one, and is not made.",
    file: recipients,
    wrong: "purpose: We ask you, Ms Bachelet, to visit the villages.    # to the Secretary-General",
    right: "purpose: We ask you to visit the villages.",
  },
  "other-recipient-salutation": {
    means: "A text greets the addressee of another letter. The letter is not made.",
    file: recipients,
    wrong: "purpose: Dear High Commissioner, we write to you.    # to the Secretary-General",
    right: "purpose: We write to you.",
  },
  "other-recipient-title": {
    means: "A text speaks to its reader by the title of the addressee of another letter.",
    file: recipients,
    wrong: "purpose: We turn to you as President of the Security Council.    # to the Secretary-General",
    right: "purpose: We turn to you as Secretary-General.",
  },
  "salutation-rank": {
    means:
      "Somebody is greeted in a form that is not due to them: an ambassador as “Dear Mr”, or an office whose row has another form of address than its title calls for.",
    file: "templates/letter.hbs",
    wrong: "<salutation>Dear Mr Smith,</salutation>",
    right: "<salutation>{{addressee.salutation}}</salutation>",
  },
} satisfies Record<string, Explanation>;
