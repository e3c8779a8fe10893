import type { DiagnosticCode } from "../../../src/model/diagnostic.js";
import type { Edit, Seed } from "../seed.js";

const FACTS = "data/facts.yaml";
const TEXT =
  "{en: Several villages are cut off from their schools., fr: Plusieurs villages sont coupés de leurs écoles.}";

/** A fact's text in English, in quotation marks of YAML, and in another language where one is given. */
function fact(en: string, language?: string, text?: string): Edit {
  const other = language === undefined ? "" : `, ${language}: '${text}'`;
  const fr = language === "fr" ? "" : ", fr: Plusieurs villages sont coupés de leurs écoles.";
  return { file: FACTS, find: TEXT, put: `{en: '${en}'${fr}${other}}` };
}

const EN = "Several villages are cut off.";
const inEnglish = (fault: string, code: DiagnosticCode, text: string, twin: string): Seed => ({
  fault,
  code,
  edits: [fact(text)],
  twin: [fact(twin)],
});
const inLanguage = (
  fault: string,
  code: DiagnosticCode,
  [language, text, twin]: readonly [string, string, string],
): Seed => ({
  fault,
  code,
  edits: [fact(EN, language, text)],
  twin: [fact(EN, language, twin)],
});

/** The purpose of the letter to the International Committee of the Red Cross, after its first sentence. */
function purpose(more: string): Edit {
  return {
    file: "data/recipients.yaml",
    find: "purpose: {en: We have the honour to address you on the villages that are cut off.,",
    put: `purpose: {en: "We have the honour to address you on the villages. ${more}",`,
  };
}

/** The lines of the letter in French of which one is replaced by another. */
const PURPOSE_OF_THE_OSCE = `subject: {en: Observers, fr: Observateurs}
  purpose: {en: We have the honour to address you on the sending of observers., fr: Nous avons l’honneur de nous adresser à vous au sujet de l’envoi d’observateurs.}`;

/** The purpose of the letter in French, given without languages. */
const inPlainFrench = (text: string): Edit => ({
  file: "data/recipients.yaml",
  find: PURPOSE_OF_THE_OSCE,
  put: `subject: Observateurs\n  purpose: |-\n    ${text}`,
});

const toOthers = (fault: string, code: DiagnosticCode, text: string, twin: string): Seed => ({
  fault,
  code,
  edits: [purpose(text)],
  twin: [purpose(twin)],
  recipient: "icrc",
});

/** The purpose of the letter in French, after a beginning. */
function purposeIn(put: string): Edit {
  const find = "fr: Nous avons l’honneur de nous adresser à vous au sujet de l’envoi d’observateurs.}";
  return { file: "data/recipients.yaml", find, put: `fr: "${put}"}` };
}

/** The third recipient is another office. */
const writtenTo = (office: string): Edit => ({
  file: "data/recipients.yaml",
  find: "office: osce-secretary-general",
  put: `office: ${office}`,
});
const amongOthers = (fault: string, office: string, [text, twin]: readonly [string, string]): Seed => ({
  fault,
  code: "other-recipient-name",
  edits: [writtenTo(office), purpose(text)],
  twin: [writtenTo(office), purpose(twin)],
  recipient: "icrc",
});

const SALUTATION = "<salutation>{{addressee.salutation}}</salutation>";
const greeting = (put: string): Edit => ({
  file: "templates/partials/opening.hbs",
  find: SALUTATION,
  put: `<salutation>${put}</salutation>`,
});

const terms = (put: string): Edit => ({
  file: "data/submission.yaml",
  find: "languages: [en, fr]\n",
  put: `languages: [en, fr]\nterms:\n  - {term: {en: Kapan}, not: {en: [Ghapan, Qapan*]}}\n${put}`,
});

/** Faults that a careful reader of the texts finds, each with the same place without it. */
export const TEXT_SEEDS: readonly Seed[] = [
  {
    fault: "a word twice, with a line end between",
    code: "doubled-word",
    edits: [
      {
        file: FACTS,
        find: "and vehicles\n      were turned",
        put: "and vehicles\n      ⟦vehicles⟧ were turned",
      },
    ],
    args: { word: "vehicles" },
  },
  {
    fault: "a word twice in a language that no letter is in",
    code: "doubled-word",
    edits: [{ file: "data/recipients.yaml", find: "sujet des villages", put: "sujet des ⟦des⟧ villages" }],
    args: { word: "des" },
  },
  inEnglish(
    "two words twice",
    "doubled-word",
    "The end of the ⟦of the⟧ road.",
    "They had had a road, and that that is gone.",
  ),
  inEnglish(
    "a word with a hyphen twice",
    "doubled-word",
    "The Goris-Kapan ⟦Goris-Kapan⟧ road is cut off.",
    "The Goris-Kapan and Kapan-Goris roads are cut off.",
  ),
  inEnglish(
    "a year twice",
    "doubled-word",
    "It was cut off in November 2020 ⟦2020⟧.",
    "It cost 200 200 dollars, 2020–2020.",
  ),
  inLanguage("a word twice, not a pronoun", "doubled-word", [
    "fr",
    "Nous avons vu ⟦vu⟧ la route.",
    "Nous nous sommes rendus sur la route.",
  ]),
  inLanguage("a word twice, not a relative pronoun", "doubled-word", [
    "de",
    "Die Straße ⟦Straße⟧ ist zu.",
    "Die Orte, die die Straße verbindet, sind es auch.",
  ]),
  {
    fault: "a word twice in a template",
    code: "doubled-word",
    edits: [{ file: "templates/letter.hbs", find: "<ol>", put: "<p>We ask\n    ⟦ask⟧ you.</p><ol>" }],
    twin: [{ file: "templates/letter.hbs", find: "<ol>", put: "<p>We ask</p><p>ask</p><ol>" }],
  },

  inEnglish(
    "TODO",
    "placeholder",
    "Several villages ⟦TODO⟧ are cut off.",
    "Several villages of the Todos valley are cut off.",
  ),
  inEnglish(
    "a name in brackets",
    "placeholder",
    "The village of ⟦[name]⟧ is cut off.",
    "The “villages [of Syunik]” are [sic] cut off, see [the map](https://example.org).",
  ),
  inEnglish(
    "three dots for words",
    "placeholder",
    "The village of ⟦...⟧ is cut off.",
    "They say: “The village ... is cut off.”",
  ),
  inEnglish(
    "an ellipsis at the end",
    "placeholder",
    "The village is⟦…⟧",
    "The village is… Nobody knows what.",
  ),
  inEnglish(
    "braces of a template",
    "placeholder",
    "The village of ⟦{{⟧ name is cut off.",
    "The village of Goris is cut off.",
  ),
  inEnglish(
    "a field of a mail merge",
    "placeholder",
    "The village of ⟦<village>⟧ is cut off.",
    "The road rises < 5 metres, see <https://example.org>.",
  ),
  inEnglish(
    "a rule to be written on",
    "placeholder",
    "The village of ⟦____⟧ is cut off.",
    "The village is cut off – see annex.",
  ),
  inEnglish(
    "XXX",
    "placeholder",
    "The village of ⟦XXX⟧ is cut off.",
    "See resolution 3379 (XXX) and Annex XXX, both of them.",
  ),
  inEnglish(
    "a day that is not known yet",
    "placeholder",
    "It was cut off on ⟦XX⟧ November 2021.",
    "It was cut off in the XX century.",
  ),
  inEnglish(
    "todo in small letters",
    "placeholder",
    "Several villages ⟦todo⟧: number are cut off.",
    "See the methodo: it is closed.",
  ),
  inEnglish(
    "a word in round brackets",
    "placeholder",
    "The village of ⟦(insert name)⟧ is cut off.",
    "The village (inserted in the list) is cut off.",
  ),
  inEnglish(
    "a number of words to come",
    "placeholder",
    "The villages of ⟦[2 names]⟧ are cut off.",
    "The villages of the list [2] are cut off.",
  ),
  inEnglish(
    "a number that is not known",
    "placeholder",
    "About ⟦XX⟧ villages are cut off.",
    "Villages of the XX century are cut off.",
  ),
  inEnglish(
    "number signs",
    "placeholder",
    "Some ⟦###⟧ villages are cut off.",
    "Item #3 of the list is closed.",
  ),
  inEnglish(
    "percent signs",
    "placeholder",
    "Some 40 ⟦%%⟧ of the villages are cut off.",
    "Some 40 % of the villages are cut off.",
  ),
  inEnglish(
    "two question marks for a word",
    "placeholder",
    "The village of ⟦??⟧ is cut off.",
    "Which village is cut off??",
  ),
  inEnglish(
    "a rule in brackets",
    "placeholder",
    "The village of ⟦[___]⟧ is cut off.",
    "The village of Goris is cut off.",
  ),
  inEnglish(
    "a day to come",
    "placeholder",
    "It was cut off on ⟦dd⟧ November 2021.",
    "It was added on 12 November 2021.",
  ),
  inEnglish(
    "a date to come",
    "placeholder",
    "It was cut off on ⟦??⟧.11.2021, as they say.",
    "It was cut off, was it not?",
  ),
  inEnglish(
    "what is to be looked at once more",
    "placeholder",
    "Several villages are cut off ⟦(check!)⟧.",
    "Several villages (check points and all) are cut off.",
  ),
  inEnglish(
    "a field of a mail merge",
    "placeholder",
    "The village of ⟦«VILLAGE»⟧ is cut off.",
    "The village of “GORIS” is cut off.",
  ),
  inEnglish(
    "a mark for something to come",
    "placeholder",
    "The village of ⟦#NAME⟧ is cut off.",
    "The village has the number #3, and is cut off.",
  ),
  inEnglish(
    "brackets to be filled",
    "placeholder",
    "The village ⟦[ ]⟧ is cut off.",
    "The village [sic] is cut off.",
  ),
  inLanguage("a day to come in German", "placeholder", [
    "de",
    "Die Dörfer sind seit dem ⟦XX.⟧ November abgeschnitten.",
    "Die Dörfer sind seit dem 12. November abgeschnitten.",
  ]),
  inLanguage("what is to be looked at once more, in French", "placeholder", [
    "fr",
    "Le « village » est isolé ⟦(à vérifier)⟧.",
    "Le village dit « GORIS » est isolé.",
  ]),
  inLanguage("todo in Russian, a word in Spanish", "placeholder", [
    "ru",
    "⟦Todo⟧: число сел.",
    "Число сел велико.",
  ]),
  inEnglish(
    "words for words to come",
    "placeholder",
    "The number of villages is ⟦to be confirmed⟧.",
    "The number of villages has been confirmed.",
  ),
  inLanguage("a name in brackets, in Armenian", "placeholder", [
    "hy",
    "⟦[անուն]⟧ գյուղը մեկուսացված է։",
    "Գորիս գյուղը մեկուսացված է։",
  ]),
  inLanguage("XXX in Cyrillic", "placeholder", [
    "ru",
    "Письмо ⟦ХХХ⟧ отправлено.",
    "Письмо ХХ века отправлено.",
  ]),
  inLanguage("words for words to come, in Russian", "placeholder", [
    "ru",
    "Число сел: ⟦уточнить⟧.",
    "Число сел велико.",
  ]),
  {
    fault: "a placeholder in the name of a signatory",
    code: "placeholder",
    edits: [{ file: "data/signatories.yaml", find: "name: Beta Centre", put: "name: Beta ⟦[Centre]⟧" }],
    twin: [{ file: "data/signatories.yaml", find: "name: Beta Centre", put: "name: Beta Centre (Yerevan)" }],
  },
  {
    fault: "a placeholder in a template",
    code: "placeholder",
    edits: [{ file: "templates/letter.hbs", find: "<ol>", put: "<p>⟦TBD⟧</p><ol>" }],
    twin: [{ file: "templates/letter.hbs", find: "<ol>", put: "{{! TBD }}<ol>" }],
  },

  inEnglish(
    "two spaces",
    "double-space",
    "Several⟦  ⟧villages are cut off.",
    "Several villages are cut off.",
  ),
  inEnglish(
    "a straight mark",
    "straight-quotes",
    'The ⟦"⟧villages" are cut off.',
    'The “villages” are 5" apart.',
  ),
  inEnglish(
    "a straight apostrophe beside a curved one",
    "straight-quotes",
    "The road’s end is the village⟦'⟧'s.",
    "The road''s end is the village''s.",
  ),

  inEnglish(
    "a Cyrillic letter",
    "mixed-script",
    "The village of ⟦G\u043Eris⟧ is cut off.",
    "The village of Goris is cut off.",
  ),
  inLanguage("Latin letters in Russian", "mixed-script", [
    "ru",
    "Село ⟦Шуpнух⟧ отрезано.",
    "Село Шурнух отрезано.",
  ]),
  inLanguage("Latin letters in Armenian", "mixed-script", [
    "hy",
    "⟦Գoրիս⟧ գյուղը մեկուսացված է։",
    "ՄԱԿ-ի և OSCE-ի զեկույցներ։",
  ]),
  {
    fault: "a Cyrillic letter in a signatory’s name",
    code: "mixed-script",
    edits: [{ file: "data/signatories.yaml", find: "name: Beta Centre", put: "name: ⟦Bet\u0430⟧ Centre" }],
  },
  inLanguage("a Latin name in Russian", "wrong-script", [
    "ru",
    "Село ⟦Shurnukh⟧ отрезано.",
    "ОБСЕ (OSCE), «Human Rights Watch», S/2021/467, COVID-19 и XIX век, de facto.",
  ]),
  inLanguage("a Latin name in Russian, beside names of organisations", "wrong-script", [
    "ru",
    "Transparency International: село ⟦Shurnukh⟧ отрезано.",
    "Transparency International, Human Rights Watch и Reporters Without Borders видели Bayraktar TB2.",
  ]),
  inLanguage("a Latin name in Armenian, beside names of organisations", "wrong-script", [
    "hy",
    "Human Rights Watch: ⟦Goris⟧ գյուղը մեկուսացված է։",
    "Human Rights Watch կազմակերպությունը տեսել է։",
  ]),
  inLanguage("English in French", "wrong-language", [
    "fr",
    "⟦Several villages are cut off from all of their schools.⟧",
    "Plusieurs villages, dont celui que l’on appelle « the one at the end of the road », sont coupés de leurs écoles.",
  ]),
  inLanguage("Russian in Armenian", "wrong-language", [
    "hy",
    "⟦Несколько сел отрезаны от их школ и от дороги.⟧",
    "Մի քանի գյուղեր կտրված են իրենց դպրոցներից և ճանապարհից։",
  ]),
  inEnglish(
    "French in English",
    "wrong-language",
    "⟦Plusieurs villages sont coupés de toutes leurs écoles.⟧",
    "Médecins sans frontières and the Comité international de la Croix-Rouge have seen the villages of La Reine.",
  ),
  {
    fault: "a text that letters in two languages show",
    code: "wrong-language",
    edits: [{ file: FACTS, find: TEXT, put: "⟦Several villages are cut off from all of their schools.⟧" }],
    twin: [{ file: FACTS, find: TEXT, put: "Goris" }],
    args: { language: "fr", reads: "en" },
  },
  ...(
    [
      [
        "wrong-script",
        "Nous parlons ici de la route de ⟦Ереван⟧.",
        "Nous parlons ici de la route d’Erevan (Ереван).",
      ],
      [
        "future-date",
        "Nous vous avons écrit le ⟦24 novembre 2021⟧ à ce sujet.",
        "Nous vous avons écrit le 12 novembre 2021 à ce sujet.",
      ],
      [
        "doubled-word",
        "La route est fermée ⟦fermée⟧ depuis une semaine.",
        "La route que nous nous devons de suivre est fermée.",
      ],
      [
        "other-recipient-salutation",
        "⟦Madame la Haute-Commissaire⟧,\n\n    la route est fermée depuis une semaine.",
        "Madame la Secrétaire générale,\n\n    la route est fermée depuis une semaine.",
      ],
    ] as const
  ).map(([code, text, twin]): Seed => ({
    fault: "in a text that names no language",
    code,
    edits: [inPlainFrench(text)],
    twin: [inPlainFrench(twin)],
    recipient: "osce",
  })),
  {
    fault: "a letter in French with a purpose in English",
    code: "wrong-language",
    edits: [
      {
        file: "data/recipients.yaml",
        find: PURPOSE_OF_THE_OSCE,
        put: "subject: Observateurs\n  purpose: ⟦We have the honour to address you on the sending of observers.⟧",
      },
    ],
    twin: [
      {
        file: "data/recipients.yaml",
        find: PURPOSE_OF_THE_OSCE,
        put: "subject: Observateurs\n  purpose: Nous avons l’honneur de nous adresser à vous au sujet de l’envoi d’observateurs.",
      },
    ],
    args: { language: "fr", reads: "en" },
    recipient: "osce",
  },
  inEnglish(
    "a Greek letter in a word",
    "mixed-script",
    "The village of ⟦G\u03BFris⟧ is cut off.",
    "The line has 5 kΩ, or 50 Ω.",
  ),
  inEnglish(
    "a Greek word in English",
    "wrong-script",
    "The village of ⟦Γορις⟧ is cut off.",
    "The line has 5 kΩ, or 50 Ω.",
  ),
  inLanguage("a Latin preposition in Russian", "wrong-script", [
    "ru",
    "Оно ⟦c⟧ ноября отрезано.",
    "Оно с ноября отрезано, пункт a).",
  ]),
  inLanguage("a Latin name in Armenian", "wrong-script", [
    "hy",
    "⟦Goris⟧ գյուղը մեկուսացված է։",
    "Գորիս (Goris) գյուղը մեկուսացված է։",
  ]),
  inEnglish(
    "a Cyrillic name in English",
    "wrong-script",
    "The village of ⟦Горис⟧ is cut off.",
    "The village of Goris (Горис) is cut off.",
  ),

  inEnglish(
    "a space before a comma",
    "mark-spacing",
    "The villages⟦ ,⟧ all of them, are cut off.",
    "The villages, all of them, are cut off.",
  ),
  inEnglish(
    "no space after a comma",
    "mark-spacing",
    "The villages⟦,⟧all of them, are cut off.",
    "Some 1,000 people, see A/HRC/48,a list and www.a.org,b.",
  ),
  inEnglish(
    "no space between sentences",
    "mark-spacing",
    "They are cut off⟦.⟧The road is closed.",
    "They are cut off at 10.30, says St.Petersburg’s U.N. office.",
  ),
  inLanguage("no space before a semicolon in French", "mark-spacing", [
    "fr",
    "Les villages sont isolés⟦;⟧ la route est fermée.",
    "Les villages sont isolés ; la route est fermée à 10:30.",
  ]),
  inLanguage("no space in French quotation marks", "mark-spacing", [
    "fr",
    "Les ⟦«⟧villages » sont isolés.",
    "Les « villages » sont isolés.",
  ]),
  inEnglish(
    "two full stops",
    "doubled-mark",
    "Several villages are cut off⟦..⟧",
    "Several villages, etc., are cut off.",
  ),
  inEnglish(
    "three full stops between sentences",
    "doubled-mark",
    "They asked to unblock the roads⟦...⟧ Since then nobody goes there.",
    "They say: “We wait... Nobody comes.”",
  ),
  inEnglish(
    "two commas",
    "doubled-mark",
    "The villages⟦,,⟧ all of them, are cut off.",
    "The villages, all, are cut off.",
  ),
  inEnglish(
    "a bracket alone",
    "unbalanced-mark",
    "Several villages ⟦(⟧all of them are cut off.",
    "Several a) villages (all of them) are b) cut off.",
  ),
  inEnglish(
    "a closing bracket alone",
    "unbalanced-mark",
    "Several villages, all of them⟦)⟧ are cut off.",
    "Several villages [all of them] are cut off.",
  ),
  inEnglish(
    "a bracket alone around an address",
    "unbalanced-mark",
    "Several villages ⟦(⟧see https://example.org/Shushi_(city) are cut off.",
    "Several villages (see https://example.org/Shushi_(city)) are cut off: https://example.org/Shushi_(city).",
  ),
  inEnglish(
    "a quotation without end",
    "unbalanced-mark",
    "Several ⟦“⟧villages are cut off.",
    "Several “villages” are cut off.",
  ),
  inEnglish(
    "no full stop",
    "missing-full-stop",
    "Several villages are cut ⟦off⟧",
    "Several villages are “cut off.”",
  ),
  {
    fault: "no full stop in an ask",
    code: "missing-full-stop",
    edits: [
      {
        file: "data/demands.yaml",
        find: "To visit the villages that are cut off.",
        put: "To visit the villages that are cut ⟦off⟧",
      },
    ],
    args: { word: "off" },
  },
  inLanguage("a Latin full stop in Armenian", "wrong-mark", [
    "hy",
    "Գորիս գյուղը մեկուսացված է⟦.⟧",
    "2021 թ. նոյեմբերի 11-ից Ա. Պետրոսյանի գյուղը մեկուսացված է։",
  ]),
  inLanguage("a Latin question mark in Armenian", "wrong-mark", [
    "hy",
    "Գյուղը մեկուսացված է⟦?⟧",
    "Գյուղը մեկուսացվա՞ծ է։",
  ]),
  inLanguage("a question that nothing opens", "wrong-mark", [
    "es",
    "Están aisladas las aldeas⟦?⟧",
    "¿Están aisladas las aldeas?",
  ]),
  inLanguage("English quotation marks in French", "wrong-mark", [
    "fr",
    "Les ⟦“⟧villages⟦”⟧ sont isolés.",
    "Les « villages “de Syunik” » sont isolés.",
  ]),
  inLanguage("English quotation marks in Armenian", "wrong-mark", [
    "hy",
    "⟦“⟧Գորիս⟦”⟧ գյուղը մեկուսացված է։",
    "«Գորիս “մեծ” գյուղը» մեկուսացված է։",
  ]),
  inLanguage("English quotation marks in Russian", "wrong-mark", [
    "ru",
    "Село ⟦“⟧Шурнух⟦”⟧ отрезано.",
    "Село «Шурнух „Большой“» отрезано.",
  ]),
  inLanguage("English quotation marks in German", "wrong-mark", [
    "de",
    "Die ⟦“⟧Dörfer⟦”⟧ sind abgeschnitten.",
    "Die „Dörfer“ sind abgeschnitten.",
  ]),
  inLanguage("Swiss quotation marks in German", "wrong-mark", [
    "de",
    "Die ⟦«⟧Dörfer⟦»⟧ sind abgeschnitten.",
    "Die „Dörfer“ sind abgeschnitten.",
  ]),

  inEnglish(
    "a day after the letter’s",
    "future-date",
    "It was cut off on ⟦23 November 2021⟧.",
    "It was cut off on 22 November 2021.",
  ),
  inEnglish(
    "a month after the letter’s",
    "future-date",
    "It was cut off in ⟦December 2021⟧.",
    "It was cut off in November 2021.",
  ),
  inEnglish(
    "an American day",
    "future-date",
    "It was cut off on ⟦November 30, 2021⟧.",
    "It was cut off on November 1, 2021.",
  ),
  inEnglish(
    "a day that something was to be done by",
    "future-date",
    "It was cut off before noon on ⟦23 November 2021⟧.",
    "A report is asked for by 15 December 2021, and the session will open on 28 February 2022.",
  ),
  inLanguage("a day that is to come, in German", "future-date", [
    "de",
    "Es ist seit dem ⟦12. Dezember 2021⟧ abgeschnitten.",
    "Der Bericht ist bis zum 12. Dezember 2021 vorzulegen; am 28. Februar 2022 wird die Tagung eröffnet.",
  ]),
  inLanguage("a day after the letter’s, in French", "future-date", [
    "fr",
    "Il est isolé depuis le ⟦1er décembre 2021⟧.",
    "Il est isolé depuis le 1er novembre 2021.",
  ]),
  inLanguage("a day after the letter’s, in Spanish", "future-date", [
    "es",
    "Desde el ⟦11 de noviembre de 2022⟧ está aislada.",
    "Desde el 11 de noviembre de 2021 está aislada.",
  ]),
  inLanguage("a day after the letter’s, in Armenian", "future-date", [
    "hy",
    "⟦2022 թվականի մայիսի 12⟧-ից մեկուսացված է։",
    "2021 թվականի մայիսի 12-ից մեկուսացված է։",
  ]),
  inLanguage("a day after the letter’s, in Russian", "future-date", [
    "ru",
    "С ⟦12 мая 2022⟧ года оно отрезано.",
    "С 12 мая 2021 года оно отрезано.",
  ]),

  inEnglish(
    "three full stops after a quotation",
    "doubled-mark",
    "They asked “why”⟦...⟧ Nobody came.",
    "They asked “why”... and nobody came.",
  ),
  {
    fault: "a name that the list does not want",
    code: "inconsistent-spelling",
    edits: [terms(""), fact("The road to ⟦Qapani⟧ is closed.")],
    twin: [terms(""), fact("The road to Kapan, “Ghapan” to some, is closed.")],
    args: { usual: "Kapan", listed: true },
  },
  {
    fault: "a name that the list does not want, in capitals",
    code: "inconsistent-spelling",
    edits: [terms(""), fact("The road to ⟦GHAPAN⟧ is closed.")],
    twin: [terms(""), fact("The road to KAPAN is closed.")],
    args: { usual: "Kapan", listed: true },
  },
  {
    fault: "a name that the list does not want in capitals nor in small letters",
    code: "inconsistent-spelling",
    edits: [
      {
        file: "data/submission.yaml",
        find: "languages: [en, fr]\n",
        put: "languages: [en, fr]\nterms:\n  - {term: {en: Kapan}, not: [Ghapan, ghapan]}\n",
      },
      fact("The road to ⟦Ghapan⟧ is closed."),
    ],
    args: { usual: "Kapan", listed: true },
  },
  {
    fault: "a name that the list does not want, usual in the texts",
    code: "inconsistent-spelling",
    edits: [terms(""), fact("To ⟦Ghapan⟧, ⟦Ghapan⟧, ⟦Ghapan⟧ and ⟦Ghapan⟧, not Ghappan.")],
    twin: [terms(""), fact("To “Ghapan”, “Ghapan”, “Ghapan” and “Ghapan”, not Ghappan.")],
  },
  inEnglish(
    "a name that is spelt otherwise elsewhere",
    "inconsistent-spelling",
    "The road to ⟦Kaphan⟧ is closed.",
    "The road to Kapan and to Armenia is closed, Armenian it is.",
  ),
  {
    fault: "a holder’s name, one letter too many",
    code: "inconsistent-spelling",
    edits: [fact("They wrote to ⟦Bachelett⟧.")],
    twin: [fact("They wrote to Bachelor Street.")],
  },
  {
    fault: "a holder’s first name, one letter too few",
    code: "inconsistent-spelling",
    edits: [fact("They wrote to ⟦Mihelle⟧ Bachelet.")],
    twin: [fact("They wrote to Mihelle Smith, and to Mihelle.")],
  },

  toOthers(
    "another’s whole name",
    "other-recipient-name",
    "We ask you, ⟦Michelle Bachelet⟧, to go there.",
    "We ask you, Peter Maurer, to go there.",
  ),
  toOthers(
    "another’s surname with Ms",
    "other-recipient-name",
    "As ⟦Ms Bachelet⟧ knows, nobody goes there.",
    "As Ms Petrosyan and Mr Maurer know, nobody goes there.",
  ),
  toOthers(
    "another’s surname alone",
    "other-recipient-name",
    "As ⟦Bachelet⟧’s office knows, nobody goes there.",
    "As Jean Bachelet Street knows, nobody goes there.",
  ),
  amongOthers("another’s name without its accents", "coe-secretary-general", [
    "We ask you, ⟦Marija Pejcinovic Buric⟧, to go there.",
    "We ask you, Marija Pejic, to go there.",
  ]),
  amongOthers("another’s first two names", "eu-high-representative", [
    "We ask you, ⟦Josep Borrell⟧, to go there.",
    "We ask you, and Josep Smith of Borrell Street, to go there.",
  ]),
  amongOthers("another’s first surname", "eu-high-representative", [
    "As ⟦Mr Borrell⟧ knows, nobody goes there.",
    "As Mr Borrellas knows, nobody goes there.",
  ]),
  {
    fault: "another’s surname with another apostrophe",
    code: "other-recipient-name",
    edits: [
      { file: "data/submission.yaml", find: "date: 2021-11-22", put: "date: 2025-11-22" },
      writtenTo("coe-commissioner"),
      purpose("As ⟦Mr O’Flaherty⟧ knows, nobody goes there."),
    ],
    twin: [
      { file: "data/submission.yaml", find: "date: 2021-11-22", put: "date: 2025-11-22" },
      writtenTo("coe-commissioner"),
      purpose("As Mr O’Hara knows, nobody goes there."),
    ],
    recipient: "icrc",
  },
  toOthers(
    "another’s salutation",
    "other-recipient-salutation",
    "⟦Dear High Commissioner⟧, nobody goes there.",
    "The United Nations High Commissioner for Human Rights, and the President, know.",
  ),
  toOthers(
    "another’s title, spoken to",
    "other-recipient-title",
    "We turn to you as ⟦United Nations High Commissioner for Human Rights⟧.",
    "We ask you to inform the United Nations High Commissioner for Human Rights, and turn to you as President.",
  ),
  {
    fault: "another’s salutation in a template",
    code: "other-recipient-salutation",
    edits: [greeting("⟦Dear High Commissioner⟧,")],
    twin: [greeting("{{addressee.salutation}}")],
    recipient: "icrc",
  },
  {
    fault: "a greeting that is not due",
    code: "salutation-rank",
    edits: [greeting("⟦Hi⟧ {{addressee.title}},")],
    twin: [greeting("{{addressee.salutation}}")],
    recipient: "icrc",
  },
  {
    fault: "a greeting that is a paragraph",
    code: "salutation-rank",
    edits: [purposeIn("⟦Monsieur Dupont⟧,\\n\\nLes villages sont isolés.")],
    twin: [purposeIn("Monsieur Dupont, habitant de Tsav, est parti.")],
  },
  {
    fault: "a greeting at the beginning of a purpose",
    code: "salutation-rank",
    edits: [
      {
        file: "data/recipients.yaml",
        find: "en: |-\n      We have",
        put: "en: |-\n      ⟦Dear Ms Smith⟧,\n\n      We have",
      },
    ],
    twin: [
      {
        file: "data/recipients.yaml",
        find: "en: |-\n      We have",
        put: "en: |-\n      Dear High Commissioner,\n\n      We have",
      },
    ],
    recipient: "ohchr",
  },

  {
    fault: "an obsolete body",
    code: "obsolete-name",
    edits: [fact("The ⟦Commission on Human Rights⟧ was told.")],
    twin: [
      fact("The Inter-American Commission on Human Rights was told, not the “Commission on Human Rights”."),
    ],
  },
  {
    fault: "an obsolete body in a language that no letter is in",
    code: "obsolete-name",
    edits: [
      {
        file: "data/recipients.yaml",
        find: "fr: Villages isolés}",
        put: "fr: La ⟦Commission des droits de l’homme⟧}",
      },
    ],
    twin: [
      {
        file: "data/recipients.yaml",
        find: "fr: Villages isolés}",
        put: "fr: Le Conseil des droits de l’homme}",
      },
    ],
  },
];
