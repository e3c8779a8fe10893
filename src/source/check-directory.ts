import { isCalendarDate } from "../model/calendar-date.js";
import { fault, type Diagnostic, warning } from "../model/diagnostic.js";
import { checkRepeated } from "./check-ids.js";
import { checkMention } from "./check-references.js";
import { checkMailboxes, checkSubject } from "./check-subject.js";
import { checkTerms } from "./check-terms.js";
import type { FindOffice } from "./find-office.js";
import { rowsOf, type Sources } from "./sources.js";
import { childOf, entriesOf, itemsOf, type MapEntry, stringOf, type YamlNode } from "./yaml-node.js";

/** Mentions in the directory that lead nowhere, and terms that do not fit each other. */
export function checkDirectory(sources: Sources, findOffice: FindOffice): readonly Diagnostic[] {
  const { offices, addresses, states } = sources;
  return [
    ...rowsOf(offices).flatMap((office) => [
      ...checkMention(childOf(office, "address"), addresses),
      ...checkMention(childOf(office, "superseded-by"), offices),
      ...checkSpan(office),
    ]),
    ...rowsOf(sources.channels).flatMap((channel) => [
      ...checkMention(childOf(channel, "id"), offices),
      ...checkMailboxes(channel),
      ...checkSubject(childOf(channel, "e-mail-subject")),
    ]),
    ...rowsOf(sources.names).flatMap((name) => checkMention(childOf(name, "office"), offices)),
    ...rowsOf(sources.holders).flatMap((holder) => [
      ...checkMention(childOf(holder, "office"), offices),
      ...checkMention(childOf(holder, "state"), states),
    ]),
    ...rowsOf(sources.rotations).flatMap((rotation) => checkRotation(rotation, sources)),
    ...rowsOf(sources.holders).flatMap((holder) => checkException(holder, sources)),
    ...checkForms(sources, findOffice),
    ...checkTerms(sources),
  ];
}

/** Forms of address that no language has, of offices that no letter goes to: in those of letters their own languages are looked up. */
function checkForms(sources: Sources, findOffice: FindOffice): readonly Diagnostic[] {
  const files = [...sources.languages.values()];
  const known = [
    ...new Set(files.flatMap((file) => entriesOf(childOf(file, "forms"))).map(({ key }) => key)),
  ];
  const written = new Set(
    itemsOf(sources.recipients).map((row) => findOffice(stringOf(childOf(row, "office")) ?? "")?.id),
  );
  return [...(sources.offices?.rows ?? [])].flatMap(([office, row]) => {
    const form = childOf(row, "form");
    const id = stringOf(form);
    if (form === null || id === null || known.length === 0 || known.includes(id) || written.has(office))
      return [];
    return [fault("unresolved-id", form.place, { kind: "form of address", id, known })];
  });
}

/** An office that ends before it begins. */
function checkSpan(office: YamlNode): readonly Diagnostic[] {
  const [first, last] = [childOf(office, "from"), childOf(office, "until")];
  const [from, until] = [stringOf(first), stringOf(last)];
  if (last === null || from === null || until === null || from <= until) return [];
  return isCalendarDate(from) && isCalendarDate(until)
    ? [fault("terms-inverted", last.place, { from, until })]
    : [];
}

function checkRotation(rotation: YamlNode, { offices, states }: Sources): readonly Diagnostic[] {
  const elected = entriesOf(childOf(rotation, "elected"));
  const members = elected.flatMap(({ value }) => itemsOf(childOf(value, "members")));
  const permanent = itemsOf(childOf(rotation, "permanent"));
  return [
    ...checkMention(childOf(rotation, "office"), offices),
    ...[...permanent, ...members].flatMap((each) => checkMention(each, states)),
    ...elected.flatMap(({ value }) =>
      checkRepeated([...permanent, ...itemsOf(childOf(value, "members"))], "State"),
    ),
    ...checkSizes(elected),
    ...checkStart(rotation),
  ];
}

/** Years with more or fewer members than most have: one was forgotten, or entered twice. */
function checkSizes(elected: readonly MapEntry[]): readonly Diagnostic[] {
  const sizes = elected.map(({ value }) => itemsOf(childOf(value, "members")).length);
  const usual = sizes.find((size) => sizes.filter((other) => other === size).length * 2 > sizes.length);
  if (usual === undefined) return [];
  return elected.flatMap(({ key, keyPlace }, index) => {
    const members = sizes[index] ?? 0;
    return members === usual ? [] : [warning("rotation-uneven", keyPlace, { year: key, members, usual })];
  });
}

/** The first in the order must be a member in its year: else there is nowhere to go on from. */
function checkStart(rotation: YamlNode): readonly Diagnostic[] {
  const start = childOf(rotation, "start");
  const node = childOf(start, "state");
  const [state, month] = [stringOf(node), stringOf(childOf(start, "month"))];
  if (node === null || state === null || month === null) return [];
  const ofYear = childOf(childOf(rotation, "elected"), month.slice(0, 4));
  return membersOf(rotation, ofYear).some((each) => stringOf(each) === state)
    ? []
    : [fault("no-such-member", node.place, { state, month })];
}

/** What departs from a rotation, such as an exchange of months, stays among the members of the year. */
function checkException(holder: YamlNode, { rotations }: Sources): readonly Diagnostic[] {
  const node = childOf(holder, "state");
  const [office, state] = [stringOf(childOf(holder, "office")), stringOf(node)];
  const month = stringOf(childOf(holder, "from"))?.slice(0, 7) ?? "";
  const rotation = rowsOf(rotations).find((row) => stringOf(childOf(row, "office")) === office);
  const ofYear = childOf(childOf(rotation ?? null, "elected"), month.slice(0, 4));
  if (rotation === undefined || ofYear === null || node === null || state === null) return [];
  const isMember = membersOf(rotation, ofYear).some((each) => stringOf(each) === state);
  return isMember ? [] : [fault("no-such-member", node.place, { state, month })];
}

function membersOf(rotation: YamlNode, ofYear: YamlNode | null): readonly YamlNode[] {
  return [...itemsOf(childOf(rotation, "permanent")), ...itemsOf(childOf(ofYear, "members"))];
}
