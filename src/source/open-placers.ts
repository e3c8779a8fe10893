import { createPlacer, type Placer } from "./create-placer.js";

/** The placer of a file; null where the file is not at hand. */
export type FindPlacer = (file: string) => Placer | null;

/** Placers of files by path, each made when it is first asked for. */
export function openPlacers(files: ReadonlyMap<string, string>): FindPlacer {
  const placers = new Map<string, Placer>();
  return (file) => {
    const source = files.get(file);
    if (source === undefined) return null;
    const placer = placers.get(file) ?? createPlacer(file, source.replace(/^\uFEFF/u, ""));
    placers.set(file, placer);
    return placer;
  };
}
