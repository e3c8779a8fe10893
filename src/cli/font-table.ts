import type { FontSource } from "../index.js";

/** A font file of an npm package, before it is read. */
export type FontFile = Omit<FontSource, "bytes"> & { readonly file: string };

/** Font files of a package that a user installs who needs their characters. */
export interface OptionalFont {
  /** With its version, which is that of the peer dependency: the bytes of a letter depend on it. */
  readonly package: string;
  readonly characters: RegExp;
  readonly files: readonly FontFile[];
}

const SERIF = "@expo-google-fonts/noto-serif";
const ARMENIAN = "@fontsource/noto-serif-armenian/files/noto-serif-armenian-armenian";
const ARABIC = "@expo-google-fonts/noto-naskh-arabic";
const CHINESE = "@expo-google-fonts/noto-serif-sc";

/** In the order in which a character is looked for. There is no Armenian italic: it is set upright. */
export const FONT_FILES: readonly FontFile[] = [
  { key: "serif", faces: ["regular"], file: `${SERIF}/400Regular/NotoSerif_400Regular.ttf` },
  {
    key: "serif-italic",
    faces: ["italic"],
    file: `${SERIF}/400Regular_Italic/NotoSerif_400Regular_Italic.ttf`,
  },
  { key: "serif-bold", faces: ["bold"], file: `${SERIF}/700Bold/NotoSerif_700Bold.ttf` },
  {
    key: "serif-bold-italic",
    faces: ["bold-italic"],
    file: `${SERIF}/700Bold_Italic/NotoSerif_700Bold_Italic.ttf`,
  },
  { key: "armenian", faces: ["regular", "italic"], file: `${ARMENIAN}-400-normal.woff` },
  { key: "armenian-bold", faces: ["bold", "bold-italic"], file: `${ARMENIAN}-700-normal.woff` },
];

/** Looked through after those, in this order. Neither script has an italic. */
export const OPTIONAL_FONTS: readonly OptionalFont[] = [
  {
    package: `${ARABIC}@0.4.5`,
    characters: /[\p{Script=Arabic}\u0600-\u06FF]/u,
    files: optionalFiles(["arabic", "NotoNaskhArabic", ARABIC], ["ar", "fa", "ur", "ps", "ckb"]),
  },
  {
    package: `${CHINESE}@0.4.3`,
    characters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u,
    files: optionalFiles(["chinese", "NotoSerifSC", CHINESE], ["zh", "ja"]),
  },
];

function optionalFiles(
  [key, family, name]: readonly [string, string, string],
  languages: readonly string[],
): readonly FontFile[] {
  return [
    { key, faces: ["regular", "italic"], languages, file: `${name}/400Regular/${family}_400Regular.ttf` },
    {
      key: `${key}-bold`,
      faces: ["bold", "bold-italic"],
      languages,
      file: `${name}/700Bold/${family}_700Bold.ttf`,
    },
  ];
}
