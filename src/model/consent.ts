import type { Place } from "./place.js";

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
