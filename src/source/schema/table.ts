import * as v from "valibot";
import type { Shape } from "../check-shape.js";
import { isoDate } from "./iso-date.js";

/** A file of the directory: a list of rows, or a map that also says until when they were looked up. */
export function table(row: v.GenericSchema & Shape, title: string): v.GenericSchema & Shape {
  const rows = v.pipe(v.array(row), v.title(title));
  const dated = v.strictObject({
    verified_until: v.pipe(
      v.optional(isoDate),
      v.description("The day until which the rows were looked up; letters of a later date bring a warning."),
    ),
    rows: v.pipe(rows, v.description("The rows.")),
  });
  return v.pipe(v.union([rows, dated]), v.title(title));
}
