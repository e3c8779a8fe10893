/** Opens a font file; what it returns cuts that file down to the given glyphs. */
export type Subsetter = (font: Uint8Array) => (glyphs: readonly number[]) => Uint8Array;

/** HB_MEMORY_MODE_READONLY of hb-blob.h. */
const READONLY = 1;
/** HB_SUBSET_FLAGS_NO_HINTING and HB_SUBSET_FLAGS_RETAIN_GIDS of hb-subset.h. */
const FLAGS = 0x1 | 0x2;
/** HB_SUBSET_SETS_NO_SUBSET_TABLE_TAG and _DROP_TABLE_TAG of hb-subset.h. */
const DROP_TABLE_SET = 3;
/** What shapes text or only serves an operating system: text is shaped already, and a PDF asks for none of it. */
const UNUSED_TABLES = ["GSUB", "GPOS", "GDEF", "name", "OS/2", "cmap", "post", "STAT", "gasp", "DSIG"];

/**
 * HarfBuzz's subsetter, from the bytes of `harfbuzz-subset.wasm`.
 * Glyphs keep their indexes, so that a page's text operators do not depend on what else the letter shows.
 */
export function createSubsetter(wasm: Uint8Array): Subsetter {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm));
  const call = (name: string, ...args: number[]): number => {
    const exported = exports[name];
    if (typeof exported !== "function") throw new Error(`the subsetter has no function ${name}`);
    return Number(exported(...args) ?? 0);
  };
  const memory = (): Uint8Array => {
    if (!(exports["memory"] instanceof WebAssembly.Memory)) throw new Error("the subsetter has no memory");
    return new Uint8Array(exports["memory"].buffer);
  };
  call("_initialize");
  return (font) => {
    const face = openFace(font, call, memory);
    return (glyphs) => cutDown(face, glyphs, call, memory);
  };
}

type Call = (name: string, ...args: number[]) => number;

function openFace(font: Uint8Array, call: Call, memory: () => Uint8Array): number {
  const pointer = call("malloc", font.length);
  memory().set(font, pointer);
  const blob = call("hb_blob_create", pointer, font.length, READONLY, 0, 0);
  const face = call("hb_face_create", blob, 0);
  call("hb_blob_destroy", blob);
  return face;
}

function cutDown(face: number, glyphs: readonly number[], call: Call, memory: () => Uint8Array): Uint8Array {
  const input = call("hb_subset_input_create_or_fail");
  call("hb_subset_input_set_flags", input, FLAGS);
  const glyphSet = call("hb_subset_input_glyph_set", input);
  for (const glyph of glyphs) call("hb_set_add", glyphSet, glyph);
  const dropped = call("hb_subset_input_set", input, DROP_TABLE_SET);
  for (const table of UNUSED_TABLES) call("hb_set_add", dropped, tagOf(table));
  const subset = call("hb_subset_or_fail", face, input);
  if (subset === 0) throw new Error("the font could not be cut down to its used glyphs");
  const bytes = fileOf(subset, call, memory);
  call("hb_subset_input_destroy", input);
  call("hb_face_destroy", subset);
  return bytes;
}

function fileOf(face: number, call: Call, memory: () => Uint8Array): Uint8Array {
  const blob = call("hb_face_reference_blob", face);
  const pointer = call("hb_blob_get_data", blob, 0);
  const bytes = memory().slice(pointer, pointer + call("hb_blob_get_length", blob));
  call("hb_blob_destroy", blob);
  return bytes;
}

function tagOf(name: string): number {
  return [...name].reduce((tag, letter) => tag * 256 + letter.charCodeAt(0), 0) | 0;
}
