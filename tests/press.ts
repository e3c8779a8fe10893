import { readFileSync } from "node:fs";
import { type Fonts, loadFonts } from "../src/fonts/load-fonts.js";
import type { FontSource } from "../src/model/font.js";

const modules = new URL("../node_modules/", import.meta.url);
const bytes = (file: string): Uint8Array => new Uint8Array(readFileSync(new URL(file, modules)));
const serif = (cut: string): Uint8Array => bytes(`@expo-google-fonts/noto-serif/${cut}/NotoSerif_${cut}.ttf`);
const armenian = (weight: number): Uint8Array =>
  bytes(`@fontsource/noto-serif-armenian/files/noto-serif-armenian-armenian-${weight}-normal.woff`);

const arabic = (cut: string): Uint8Array =>
  bytes(`@expo-google-fonts/noto-naskh-arabic/${cut}/NotoNaskhArabic_${cut}.ttf`);

/** The font files of the program, the Arabic ones that a user may install included, read as the command line reads them. */
export const fontSources: readonly FontSource[] = [
  { key: "serif", faces: ["regular"], bytes: serif("400Regular") },
  { key: "serif-italic", faces: ["italic"], bytes: serif("400Regular_Italic") },
  { key: "serif-bold", faces: ["bold"], bytes: serif("700Bold") },
  { key: "serif-bold-italic", faces: ["bold-italic"], bytes: serif("700Bold_Italic") },
  { key: "armenian", faces: ["regular", "italic"], bytes: armenian(400) },
  { key: "armenian-bold", faces: ["bold", "bold-italic"], bytes: armenian(700) },
  { key: "arabic", faces: ["regular", "italic"], languages: ["ar"], bytes: arabic("400Regular") },
  { key: "arabic-bold", faces: ["bold", "bold-italic"], languages: ["ar"], bytes: arabic("700Bold") },
];

export const subsetterWasm = bytes("harfbuzzjs/dist/harfbuzz-subset.wasm");

/** The real fonts. */
export function openFonts(): Fonts {
  return loadFonts(fontSources, () => subsetterWasm);
}
