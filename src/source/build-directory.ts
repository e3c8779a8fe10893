import * as v from "valibot";
import type { Channel } from "../model/channel.js";
import type { Address, Directory, Office, Row } from "../model/office.js";
import type { Holder, Rotation, State } from "../model/tenure.js";
import { buildChannel } from "./build-channel.js";
import { buildHolder, buildRotation, buildState } from "./build-terms.js";
import { status } from "./schema/provenance.js";
import type { Origin, Sources, Table } from "./sources.js";
import * as take from "./take-values.js";
import { entriesOf, stringOf, type YamlNode } from "./yaml-node.js";

/** The directory that faultless tables hold. */
export function buildDirectory(sources: Sources): Directory {
  const byId = <T extends Row>(rows: readonly T[]): Map<string, T> =>
    new Map(rows.map((row) => [row.id, row]));
  const rotations: readonly Rotation[] = built(sources.rotations, buildRotation);
  return {
    offices: byId<Office>(built(sources.offices, buildOffice)),
    addresses: byId<Address>(built(sources.addresses, buildAddress)),
    holders: holdersByOffice(built(sources.holders, buildHolder)),
    rotations: new Map(rotations.map((rotation) => [rotation.office.id, rotation])),
    states: byId<State>(built(sources.states, buildState)),
    channels: byId<Channel>(built(sources.channels, buildChannel)),
    sources: new Map(sources.keys.flatMap(entriesOf).map(({ key, value }) => [key, stringOf(value) ?? ""])),
  };
}

function built<T>(
  table: Table | null,
  build: (row: YamlNode, common: Row, origin: Origin) => T,
): readonly T[] {
  return [...(table?.rows ?? [])].map(([id, row]) => {
    const origin = table?.origins.get(id) ?? { own: false, replaces: false, verified: null };
    return build(row, commonOf(row, origin), origin);
  });
}

function commonOf(row: YamlNode, { verified }: Origin): Row {
  return {
    id: take.requiredString(row, "id"),
    place: row.place,
    status: v.parse(status, take.stringAt(row, "status")),
    places: Object.fromEntries(entriesOf(row).map(({ key, value }) => [key, value.place])),
    sources: take.strings(row, "sources"),
    verified,
  };
}

function holdersByOffice(holders: readonly Holder[]): Directory["holders"] {
  const byOffice = new Map<string, Holder[]>();
  for (const holder of holders) {
    const { id } = holder.office;
    byOffice.set(id, [...(byOffice.get(id) ?? []), holder]);
  }
  const earliestFirst = (a: Holder, b: Holder): number => (a.from < b.from ? -1 : 1);
  return new Map([...byOffice].map(([id, terms]) => [id, terms.sort(earliestFirst)]));
}

function buildOffice(row: YamlNode, common: Row): Office {
  return {
    ...common,
    body: take.requiredText(row, "body"),
    kind: take.requiredString(row, "kind"),
    title: take.requiredTitle(row, "title"),
    addressed: take.optionalTitle(row, "addressed"),
    vocative: take.requiredTitle(row, "vocative"),
    capacity: take.optionalTitle(row, "capacity"),
    form: take.reference(row, "form"),
    address: take.reference(row, "address"),
    memory: take.strings(row, "memory"),
  };
}

function buildAddress(row: YamlNode, common: Row): Address {
  return { ...common, lines: take.texts(row, "lines"), city: take.texts(row, "city") };
}
