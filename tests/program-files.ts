import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TemplateFile, TemplateFiles } from "../src/template/compile-templates.js";

const program = join(import.meta.dirname, "..");

/** Texts of a folder's subfolder by their path from the folder, as the command line reads them. */
function readTexts(folder: string, subfolder: string, ending: string): Map<string, string> {
  const names = readdirSync(join(folder, subfolder), { recursive: true, encoding: "utf8" });
  const paths = names.filter((name) => name.endsWith(ending)).map((name) => `${subfolder}/${name}`);
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** The data that come with the program. */
export const bundledData = readTexts(program, "data", ".yaml");

/** The templates that come with the program. */
export const bundledTemplates: TemplateFiles = {
  templates: readTemplates("templates"),
  partials: readTemplates("templates/partials"),
};

function readTemplates(folder: string): Map<string, TemplateFile> {
  const nameOf = (file: string): string => file.slice(folder.length + 1, -".hbs".length);
  return new Map(
    [...readTexts(program, folder, ".hbs")].map(([file, text]) => [nameOf(file), { file, text }]),
  );
}
