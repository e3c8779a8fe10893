import type { Helper } from "../helper.js";

/** Whether any of the arguments is there and not empty: `{{#if (some fact.places fact.people)}}`. */
export const some: Helper = ({ arguments: values }) =>
  values.some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null && value !== "" && value !== false,
  );
