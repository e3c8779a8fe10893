import { type Case, type FontSource, openPress, type Press, type PressSupplies } from "../index.js";
import type { World } from "../world/world.js";

const NOTO_SERIF = "@expo-google-fonts/noto-serif";
const NOTO_SERIF_ARMENIAN = "@fontsource/noto-serif-armenian/files/noto-serif-armenian-armenian";

/** The font files, in the order in which a character is looked for. There is no Armenian italic: it is set upright. */
const FONT_FILES: readonly (Omit<FontSource, "bytes"> & { readonly file: string })[] = [
  { key: "serif", faces: ["regular"], file: `${NOTO_SERIF}/400Regular/NotoSerif_400Regular.ttf` },
  {
    key: "serif-italic",
    faces: ["italic"],
    file: `${NOTO_SERIF}/400Regular_Italic/NotoSerif_400Regular_Italic.ttf`,
  },
  { key: "serif-bold", faces: ["bold"], file: `${NOTO_SERIF}/700Bold/NotoSerif_700Bold.ttf` },
  {
    key: "serif-bold-italic",
    faces: ["bold-italic"],
    file: `${NOTO_SERIF}/700Bold_Italic/NotoSerif_700Bold_Italic.ttf`,
  },
  { key: "armenian", faces: ["regular", "italic"], file: `${NOTO_SERIF_ARMENIAN}-400-normal.woff` },
  { key: "armenian-bold", faces: ["bold", "bold-italic"], file: `${NOTO_SERIF_ARMENIAN}-700-normal.woff` },
];

const SUBSETTER = "harfbuzzjs/dist/harfbuzz-subset.wasm";

/** A press with the fonts of the installed packages, over the templates and images of a submission. Files are read when first needed. */
export function loadPress(
  world: World,
  found: Case,
  { templates, images }: Required<Pick<PressSupplies, "templates" | "images">>,
): Promise<Press> {
  return openPress({
    case: found,
    templates,
    images,
    fonts: FONT_FILES.map(({ key, faces, file }) => ({
      key,
      faces,
      get bytes() {
        return world.readPackageFile(file);
      },
    })),
    get subsetter() {
      return world.readPackageFile(SUBSETTER);
    },
  });
}
