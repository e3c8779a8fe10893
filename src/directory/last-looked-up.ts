import type { Directory } from "../model/office.js";

/** The last day until which every office, address and holder was looked up: on it letters go to people who are known to hold their offices. */
export function lastLookedUp({ offices, addresses, holders }: Directory): string | null {
  const rows = [...offices.values(), ...addresses.values(), ...[...holders.values()].flat()];
  return rows.flatMap(({ verified }) => verified?.until ?? []).toSorted()[0] ?? null;
}
