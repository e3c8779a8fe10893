import type { Explanation } from "./explanation.js";

const offices = "data/directory/offices.yaml";
const addresses = "data/directory/addresses.yaml";
const holders = "data/directory/holders.yaml";
const rotations = "data/directory/rotations.yaml";

/** The codes about whom letters go to, and what is known of them. */
export const DIRECTORY_EXPLANATIONS = {
  "directory-memory": {
    means:
      "The letter draws on a row that nobody has looked up. Of an address the city alone is printed, of a holder nothing: look it up, and say where.",
    file: offices,
    wrong: "status: memory\nsources: []",
    right: "status: verified\nsources: [S12]",
  },
  "directory-unsourced": {
    means: "A row says that it was looked up, and not where: nobody can see whether it still holds.",
    file: offices,
    wrong: "status: verified\nsources: []",
    right: "status: verified\nsources: [S12]",
  },
  "address-unverified": {
    means:
      "The letter prints an address that nobody has seen: its row says that it was computed, or names no source. With `status: memory` the city alone is printed.",
    file: addresses,
    wrong: "lines: [1 Long Road]\nstatus: computed",
    right: "lines: [1 Long Road]\nstatus: verified\nsources: [the site of the body]",
  },
  "directory-unverified": {
    means:
      "The letter is later than the day until which the table was looked up: what has changed since is not in it. Look the rows up that the letters draw on.",
    file: holders,
    wrong: "verified_until: 2021-06-30     # and the letters bear 2021-11-22",
    right: "verified_until: 2021-11-22",
  },
  "office-vacant": {
    means:
      "On the letter's date nobody holds the office. The letter goes to the office alone; perhaps somebody acts, or it is better sent later.",
    file: holders,
    wrong: "from: 2021-11-01\nuntil: 2021-12-31\nvacant: true      # and the letters bear 2021-11-22",
    right: "from: 2021-11-01\nuntil: 2021-12-31\nname: A. B.",
  },
  "holder-changes-soon": {
    means:
      "Who is written to leaves the office within two weeks of the letter's date: a letter by post would be opened by a successor.",
    file: holders,
    wrong: "until: 2021-11-30    # and the letters bear 2021-11-22",
    right: "until: 2022-11-30",
  },
  "holder-unknown": {
    means:
      "The directory follows who holds the office, and has no row for the letter's date: the office alone is written to.",
    file: holders,
    wrong: "until: 2021-06-30    # and no row after it",
    right: "until: 2021-12-31",
  },
  "holder-doubtful": {
    means:
      "A change of the holder near the letter's date is remembered only, so either of two persons may be meant: the office alone is written to.",
    file: holders,
    wrong: "from: 2021-11-10\nmemory: [from]",
    right: "from: 2021-11-10\nsources: [S12]",
  },
  "rotation-incomplete": {
    means:
      "The office passes from State to State among the members of a year, and those of the letter's year are not there: nobody can say whose turn it is.",
    file: rotations,
    wrong:
      'elected:\n  "2020": {members: [estonia, niger], sources: [S12]}     # and the letters bear 2021-11-22',
    right:
      'elected:\n  "2020": {members: [estonia, niger], sources: [S12]}\n  "2021": {members: [kenya, niger], sources: [S12]}',
  },
  "rotation-uneven": {
    means:
      "A year has more or fewer members than most have. One that is missing moves every later month to another State.",
    file: rotations,
    wrong:
      '"2021": {members: [kenya], sources: [S12]}\n"2022": {members: [ghana, kenya], sources: [S12]}\n"2023": {members: [ghana, malta], sources: [S12]}',
    right:
      '"2021": {members: [kenya, niger], sources: [S12]}\n"2022": {members: [ghana, kenya], sources: [S12]}\n"2023": {members: [ghana, malta], sources: [S12]}',
  },
  "no-such-member": {
    means: "A State begins a rotation, or holds one of its months, in a year in which it is no member.",
    file: rotations,
    wrong:
      'start: {month: 2021-01, state: norwey}\nelected:\n  "2021": {members: [kenya, norway], sources: [S12]}',
    right:
      'start: {month: 2021-01, state: norway}\nelected:\n  "2021": {members: [kenya, norway], sources: [S12]}',
  },
  "superseded-body": {
    means:
      "The office was ended before the letter's date: the row says when, and perhaps what took its place.",
    file: "data/recipients.yaml",
    wrong: "office: commission-on-human-rights    # until: 2006-06-16, superseded-by: hrc-president",
    right: "office: hrc-president",
  },
  "body-not-yet": {
    means: "The office begins after the letter's date.",
    file: offices,
    wrong: "from: 2022-01-01     # and the letters bear 2021-11-22",
    right: "from: 2021-01-01",
  },
  "terms-overlap": {
    means:
      "Two terms of one office have a day in common: the letter could name either. Both days of a term are within it.",
    file: holders,
    wrong:
      "- {id: a, office: chair, from: 2021-01-01, until: 2021-06-30, ...}\n- {id: b, office: chair, from: 2021-06-30, ...}",
    right:
      "- {id: a, office: chair, from: 2021-01-01, until: 2021-06-30, ...}\n- {id: b, office: chair, from: 2021-07-01, ...}",
  },
  "terms-gap": {
    means:
      "Between two terms of one office there are days that neither has. Where nobody held it, a row says so.",
    file: holders,
    wrong:
      "- {id: a, office: chair, until: 2021-06-30, ...}\n- {id: b, office: chair, from: 2021-07-15, ...}",
    right:
      "- {id: a, office: chair, until: 2021-06-30, ...}\n- {id: v, office: chair, from: 2021-07-01, until: 2021-07-14, vacant: true, ...}\n- {id: b, office: chair, from: 2021-07-15, ...}",
  },
} satisfies Record<string, Explanation>;
