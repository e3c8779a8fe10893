import { fault, type Diagnostic } from "../model/diagnostic.js";
import { checkMention } from "./check-references.js";
import { checkMailboxes, checkSubject } from "./check-subject.js";
import { checkTerms } from "./check-terms.js";
import type { Sources, Table } from "./sources.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** Mentions in the directory that lead nowhere, and terms that do not fit each other. */
export function checkDirectory(sources: Sources): readonly Diagnostic[] {
  const { offices, addresses, states } = sources;
  return [
    ...rowsOf(offices).flatMap((office) => checkMention(childOf(office, "address"), addresses)),
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
    ...checkTerms(sources),
  ];
}

function checkRotation(rotation: YamlNode, { offices, states }: Sources): readonly Diagnostic[] {
  const elected = entriesOf(childOf(rotation, "elected"));
  const members = elected.flatMap(({ value }) => itemsOf(childOf(value, "members")));
  return [
    ...checkMention(childOf(rotation, "office"), offices),
    ...[...itemsOf(childOf(rotation, "permanent")), ...members].flatMap((each) => checkMention(each, states)),
    ...checkStart(rotation),
  ];
}

/** The first in the order must be a member in its year: else there is nowhere to go on from. */
function checkStart(rotation: YamlNode): readonly Diagnostic[] {
  const start = childOf(rotation, "start");
  const node = childOf(start, "state");
  const [state, month] = [stringOf(node), stringOf(childOf(start, "month"))];
  if (node === null || state === null || month === null) return [];
  const ofYear = childOf(childOf(rotation, "elected"), month.slice(0, 4));
  const members = [...itemsOf(childOf(rotation, "permanent")), ...itemsOf(childOf(ofYear, "members"))];
  return members.some((each) => stringOf(each) === state)
    ? []
    : [fault("no-such-member", node.place, { state, month })];
}

function rowsOf(table: Table | null): readonly YamlNode[] {
  return [...(table?.rows.values() ?? [])];
}
