/** How somebody mistyped YAML, where the text itself shows it beyond doubt. */
export type YamlSlip =
  /** A line that begins with so many spaces, where those which it can stand beside begin with `fits`. */
  | { readonly type: "indent"; readonly spaces: number; readonly fits: readonly number[] }
  | { readonly type: "tab" }
  | { readonly type: "unclosed-quote"; readonly mark: string }
  /** A mark that ends a text of its own kind, which goes on behind it. */
  | { readonly type: "quote-in-text"; readonly mark: string }
  | { readonly type: "unclosed-bracket"; readonly bracket: "[" | "{" }
  /** A white space where YAML knows the space and no other. */
  | { readonly type: "foreign-space"; readonly character: string }
  | { readonly type: "no-space-after-dash"; readonly key: string }
  | { readonly type: "no-space-after-colon"; readonly key: string };
