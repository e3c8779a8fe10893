import type { Place } from "./place.js";

/** What letters are made for: to be read before they are sent, or to be sent. */
export type Finality = "draft" | "final";

/** Whether an organisation has agreed to sign the letters, as its row records it. */
export interface Consent {
  readonly status: "agreed" | "pending";
  /** ISO 8601 calendar date on which it was given, or asked for; sure where it was given. */
  readonly on: string | null;
  /** Who gave it, or was asked; sure where it was given. */
  readonly by: string | null;
  /** Where the status is written. */
  readonly place: Place;
}

/** Those who have not agreed yet. A row that says nothing of consent records none. */
export function pendingOf<T extends { readonly consent: Consent | null }>(
  signatories: readonly T[],
): readonly T[] {
  return signatories.filter(({ consent }) => consent?.status !== "agreed");
}
