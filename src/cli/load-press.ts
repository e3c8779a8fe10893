import { type Case, type FontSource, openPress, type Press, type PressSupplies } from "../index.js";
import type { World } from "../world/world.js";
import { FONT_FILES, type FontFile, OPTIONAL_FONTS, type OptionalFont } from "./font-table.js";
import { mentions } from "./mentions.js";

const SUBSETTER = "harfbuzzjs/dist/harfbuzz-subset.wasm";

type Texts = Required<Pick<PressSupplies, "templates" | "images">>;

/** A press with the fonts of the installed packages, over the templates and images of a submission. */
export async function loadPress(world: World, found: Case, { templates, images }: Texts): Promise<Press> {
  const isInstalled = ({ files }: OptionalFont): boolean =>
    files.every(({ file }) => world.hasPackageFile(file));
  const optional = OPTIONAL_FONTS.filter(isInstalled)
    // A font of all Chinese characters is not read for letters without one.
    .filter(({ characters }) => mentions({ case: found, templates }, characters))
    .flatMap(({ files }) => files);
  return openPress({
    case: found,
    templates,
    images,
    fonts: await Promise.all([...FONT_FILES, ...optional].map((font) => readFont(font, world))),
    absentFonts: OPTIONAL_FONTS.filter((font) => !isInstalled(font)),
    subsetter: await world.readPackageFile(SUBSETTER),
  });
}

async function readFont({ file, ...font }: FontFile, world: World): Promise<FontSource> {
  return { ...font, bytes: await world.readPackageFile(file) };
}
