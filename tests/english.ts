import type { Language } from "../src/model/language.js";
import { NO_PROOF_WORDS } from "../src/model/proof.js";
import { PLAIN_TYPOGRAPHY } from "../src/model/typography.js";

/** English, as small as the tests need it. */
export const english: Language = {
  code: "en",
  name: "English",
  direction: "ltr",
  hyphenation: "en-gb",
  date: "{day} {month} {year}",
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  list: { separator: ", ", two: "{first} and {last}", many: "{items} and {last}", exceptions: [] },
  days: {},
  typography: PLAIN_TYPOGRAPHY,
  proof: NO_PROOF_WORDS,
  quotes: { open: "“", close: "”", innerOpen: "‘", innerClose: "’" },
  forms: {
    excellency: {
      salutation: "Excellency,",
      close: "Please accept, Excellency, the assurances of our highest consideration.",
      named: { neutral: "H.E. {name}", feminine: "H.E. Ms {name}", masculine: "H.E. Mr {name}" },
      unnamed: "H.E. the {capacity}",
    },
    title: {
      salutation: "Dear {title},",
      close: "Yours sincerely,",
      named: { neutral: "{name}", feminine: "Ms {name}", masculine: "Mr {name}" },
    },
  },
  phrases: {
    "place-and-date": "{place}, {date}",
    "asks-lead": "We respectfully ask you:",
    folio: "Page {page} of {pages}",
  },
};
