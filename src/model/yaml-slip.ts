/** How somebody mistyped YAML, where the text itself shows it beyond doubt. */
export type YamlSlip =
  /** A line that begins with so many spaces, where those which it can stand beside begin with `fits`. */
  | { readonly type: "indent"; readonly spaces: number; readonly fits: readonly number[] }
  | { readonly type: "tab" }
  | { readonly type: "unclosed-quote"; readonly mark: string }
  | { readonly type: "no-space-after-colon"; readonly key: string };
