import type { Explanation } from "./explanation.js";

const offices = "data/directory/offices.yaml";
const addresses = "data/directory/addresses.yaml";
const holders = "data/directory/holders.yaml";
const rotations = "data/directory/rotations.yaml";

/** The codes of how offices stand on a letter's date, and what that is known by. */
export const STANDING_EXPLANATIONS = {
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
  "rotation-incomplete": {
    means:
      "The office passes from State to State, and the members of the letter's year are not there. Nobody can say whose turn it is.",
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
} satisfies Record<string, Explanation>;
