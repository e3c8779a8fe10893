/** The part of the package `bidi-js` that this room uses; its CommonJS form takes ten times as long to load. */
declare module "bidi-js/dist/bidi.mjs" {
  interface Bidi {
    getEmbeddingLevels(
      text: string,
      direction: "ltr" | "rtl",
    ): {
      readonly levels: Uint8Array;
    };
  }
  const createBidi: () => Bidi;
  export default createBidi;
}
