/** The part of the package `hyphen` that this room uses. */
declare module "hyphen" {
  type Patterns = readonly unknown[];
  interface Options {
    readonly hyphenChar?: string;
    readonly html?: boolean;
    readonly minWordLength?: number;
  }
  const createHyphenator: (patterns: Patterns, options?: Options) => (text: string) => string;
  export default createHyphenator;
}

declare module "hyphen/patterns/*.js" {
  const patterns: readonly unknown[];
  export default patterns;
}
