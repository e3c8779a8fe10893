import { cutAhead, keepTemplates, keepTrees } from "../index.js";
import { createNodeWorld } from "../world/node-world.js";
import { FONT_FILES } from "./font-table.js";
import { KEPT_SUBSETS, KEPT_TEMPLATES, KEPT_TREES } from "./kept-files.js";
import { SUBSETTER } from "./load-press.js";

// Run by the build with the folder to write into: what every letter would else do anew.

const world = createNodeWorld();
const folder = await world.openOutput(world.resolvePath(world.argv[2] ?? "."));
const keep = (name: string, text: string): void => {
  const file = folder.begin(name);
  file.write(new TextEncoder().encode(text));
  file.finish();
  file.keep();
};

const { texts } = await world.readTexts(world.packageFolder, ["data/directory", "data/languages"], ".yaml");
keep(KEPT_TREES, keepTrees(texts));
const fonts = FONT_FILES.map(({ file, ...font }) => ({ ...font, bytes: world.readPackageFile(file) }));
keep(KEPT_SUBSETS, cutAhead(fonts, world.readPackageFile(SUBSETTER)));
const templates = await world.readTexts(world.packageFolder, ["templates", "templates/partials"], ".hbs");
const files = [...templates.texts].map(([file, text]) => ({ file, text }));
keep(KEPT_TEMPLATES, `export const keptTemplates = ${keepTemplates(files)};\n`);
