import { type Diagnostic, fault } from "../../index.js";
import type { World } from "../../world/world.js";
import { readFolder, unreadableFault } from "../open-submission.js";

/** Another submission's files by path: its data, images too, and its templates, not what was made of them. */
export interface Copied {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What cannot be copied: links that leave the folder, what is no text or too large. */
  readonly faults: readonly Diagnostic[];
}

/** Reads what is copied from a submission's folder. */
export async function copySubmission(world: World, folder: string): Promise<Copied> {
  const { data, templates } = await readFolder(world, folder);
  const { names, read } = await world.findImages(folder);
  const images = names.map((name) => ({ name, content: read(name) }));
  return {
    files: new Map<string, string | Uint8Array>([
      ...data.texts,
      ...templates.texts,
      ...images.flatMap(({ name, content }): [string, Uint8Array][] =>
        typeof content === "string" ? [] : [[`data/${name}`, content]],
      ),
    ]),
    faults: [
      ...[...data.unreadable, ...templates.unreadable].map(unreadableFault),
      ...images.flatMap(({ name, content }) =>
        typeof content === "string" ? [fault("image-unreadable", null, { name, reason: content })] : [],
      ),
    ],
  };
}
