import * as v from "valibot";
import type { Row } from "../model/office.js";
import type { Reference } from "../model/submission.js";
import type { Holder, Rotation, State } from "../model/tenure.js";
import { textIn } from "../model/text.js";
import { gender, remembered } from "./schema/holders-schema.js";
import type { Origin } from "./sources.js";
import * as take from "./take-values.js";
import { childOf, entriesOf, type YamlNode } from "./yaml-node.js";

/** A checked row of `data/directory/holders.yaml`. */
export function buildHolder(row: YamlNode, common: Row, { own }: Origin): Holder {
  const spoken = take.stringAt(row, "gender");
  return {
    ...common,
    office: take.reference(row, "office"),
    from: take.requiredString(row, "from"),
    until: take.stringAt(row, "until"),
    name: take.optionalText(row, "name"),
    gender: spoken === null ? null : v.parse(gender, spoken),
    state: take.optionalReference(row, "state"),
    vacant: take.isTrue(row, "vacant"),
    acting: take.optionalText(row, "acting"),
    memory: v.parse(remembered, take.strings(row, "memory")),
    own,
  };
}

/** A checked row of `data/directory/rotations.yaml`. */
export function buildRotation(row: YamlNode, common: Row): Rotation {
  const start = childOf(row, "start");
  return {
    ...common,
    office: take.reference(row, "office"),
    start: { month: take.requiredString(start, "month"), state: take.requiredString(start, "state") },
    permanent: take.references(row, "permanent"),
    elected: new Map(entriesOf(childOf(row, "elected")).map(membersOf)),
  };
}

function membersOf({
  key,
  value,
}: {
  readonly key: string;
  readonly value: YamlNode;
}): readonly [string, readonly Reference[]] {
  return [key, take.references(value, "members")];
}

/** A checked row of `data/directory/states.yaml`. */
export function buildState(row: YamlNode, common: Row): State {
  const name = take.requiredText(row, "name");
  return {
    ...common,
    order: take.stringAt(row, "order") ?? textIn(name, "en") ?? common.id,
    name,
    genitive: take.optionalText(row, "genitive") ?? name,
  };
}
