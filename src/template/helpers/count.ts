import type { Helper } from "../helper.js";

/** How many things its arguments hold together: `{{phrase "enclosures" count=(count annexes enclosed)}}`. */
export const count: Helper = ({ arguments: values }) => String(sizeOf(values));

/** Whether its arguments hold more than one thing together: `{{#if (several annexes enclosed)}}`. */
export const several: Helper = ({ arguments: values }) => sizeOf(values) > 1;

function sizeOf(values: readonly unknown[]): number {
  return values.reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 1), 0);
}
