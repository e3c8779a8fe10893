import type { DiagnosticArgs } from "../model/diagnostic.js";
import { quote, type Sentence, tame } from "./phrase.js";

type StandingCode =
  | "office-vacant"
  | "holder-changes-soon"
  | "rotation-incomplete"
  | "rotation-uneven"
  | "directory-unsourced"
  | "address-unverified"
  | "superseded-body"
  | "body-not-yet";

/** The findings of how offices and their rows stand on a letter's date. */
export const STANDING_SENTENCES: { readonly [C in StandingCode]: (args: DiagnosticArgs[C]) => Sentence } = {
  "office-vacant": ({ office, date, acting }) => ({
    message: `nobody holds ${quote(office)} on ${tame(date)}: the letter names the office alone`,
    hint: `${acting ? "the row says who acts meanwhile" : "somebody may act meanwhile"}; ${quote(`demarche offices ${office}`)} tells what is known`,
  }),
  "holder-changes-soon": ({ office, date, until }) => ({
    message: `who holds ${quote(office)} on ${tame(date)} leaves it after ${tame(until)}: the letter may arrive later`,
    hint: "send it in time, or see who follows",
  }),
  "rotation-incomplete": ({ office, year }) => ({
    message: `who holds ${quote(office)} goes by rotation, and the members of ${tame(year)} are not there: the letter names the office alone`,
    hint: `add ${quote(`"${year}": {members: [...], sources: [...]}`)} under ${quote("elected")} in your own ${quote("data/directory/rotations.yaml")}`,
  }),
  "rotation-uneven": ({ year, members, usual }) => ({
    message: `${tame(year)} has ${members} elected members, other years have ${usual}`,
    hint: "see whether one is missing or too many: every month after it would be another State's",
  }),
  "directory-unsourced": ({ table, id, status }) => ({
    message: `this row of ${quote(table)} says ${quote(status)} and names no source: ${quote(id)}`,
    hint: `name under ${quote("sources")} where it was seen, or write ${quote("status: memory")}`,
  }),
  "address-unverified": ({ id, status, sourced }) => ({
    message: sourced
      ? `the address ${quote(id)} is ${quote(status)}, and nobody has seen it: the letter prints it`
      : `the address ${quote(id)} says ${quote(status)} and names no source: the letter prints it`,
    hint: `look it up and name under ${quote("sources")} where, or write ${quote("status: memory")}: then the city alone is printed`,
  }),
  "superseded-body": ({ office, until, by, date }) => ({
    message: `there is no ${quote(office)} on ${tame(date)}: its last day was ${tame(until)}`,
    hint: by === null ? "see who took its place" : `${quote(by)} took its place: write to it`,
  }),
  "body-not-yet": ({ office, from, date }) => ({
    message: `there is no ${quote(office)} on ${tame(date)}: its first day is ${tame(from)}`,
    hint: "see which of the dates is wrong, or whom to write to instead",
  }),
};
