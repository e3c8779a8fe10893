import { type Case, openPress, type Press, type PressSupplies } from "../index.js";
import type { World } from "../world/world.js";
import { FONT_FILES, OPTIONAL_FONTS, type OptionalFont } from "./font-table.js";
import { KEPT_SUBSETS } from "./kept-files.js";
import { keptTemplates } from "./kept-templates.js";

export const SUBSETTER = "harfbuzzjs/dist/harfbuzz-subset.wasm";

/**
 * A press with the fonts of the installed packages, over the templates and images of a submission. Files are read when first
 * needed.
 */
export function loadPress(
  world: World,
  found: Case,
  { finality, templates, images }: Required<Pick<PressSupplies, "finality" | "templates" | "images">>,
): Promise<Press> {
  const isInstalled = ({ files }: OptionalFont): boolean =>
    files.every(({ file }) => world.hasPackageFile(file));
  const optional = OPTIONAL_FONTS.filter(isInstalled).flatMap(({ files }) => files);
  return openPress({
    case: found,
    finality,
    templates,
    keptTemplates,
    images,
    fonts: [...FONT_FILES, ...optional].map(({ file, ...font }) => ({
      ...font,
      get bytes() {
        return world.readPackageFile(file);
      },
    })),
    absentFonts: OPTIONAL_FONTS.filter((font) => !isInstalled(font)),
    get subsetter() {
      return world.readPackageFile(SUBSETTER);
    },
    get keptSubsets() {
      return world.readKept(KEPT_SUBSETS) ?? "[]";
    },
  });
}
