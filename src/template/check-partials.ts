import { type Diagnostic, fault } from "../model/diagnostic.js";
import type { PartialCall } from "./check-template.js";

/** A template with its own faults, and the partials that it calls. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly partials: readonly PartialCall[];
}

/** Partials as they are looked up, and the names of all. */
export interface Partials {
  readonly find: (name: string) => Checked | undefined;
  readonly known: readonly string[];
  /**
   * How many partials deep each goes that has been looked into, with itself. None is looked into again: two that call the next twice,
   * and so on, make a thousand million calls of thirty.
   */
  readonly depths: Map<string, number>;
}

/** Partials that call each other: Handlebars fills them by recursion. */
const MOST_NESTED = 32;

/** Faults of a template and of every partial below it, each looked into once; `path` holds the partials on the way, to find cycles. */
export function faultsOf(template: Checked, partials: Partials, path: readonly string[]): Diagnostic[] {
  const below = template.partials.flatMap(({ name, place }): Diagnostic[] => {
    const called = partials.find(name);
    if (called === undefined) return [fault("unknown-partial", place, { name, known: partials.known })];
    if (path.includes(name)) return [fault("partial-cycle", place, { names: [...path, name] })];
    const depth = partials.depths.get(name);
    if (path.length + (depth ?? 1) > MOST_NESTED) {
      const what = `partials within each other, more than ${MOST_NESTED} deep,`;
      return [fault("template-refused", place, { what })];
    }
    if (depth !== undefined) return [];
    const found = faultsOf(called, partials, [...path, name]);
    partials.depths.set(name, depthOf(called, partials));
    return found;
  });
  return [...template.diagnostics, ...below];
}

function depthOf(partial: Checked, { depths }: Partials): number {
  return 1 + Math.max(0, ...partial.partials.map(({ name }) => depths.get(name) ?? 0));
}
