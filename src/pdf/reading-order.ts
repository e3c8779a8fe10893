import { isArtifact, type Page, type Tag } from "../model/page.js";

/**
 * The elements of a letter in the order in which they are read: as its lines have them, but each note follows the element that
 * refers to it, wherever on the page it stands.
 */
export function readingOrder(pages: readonly Page[]): readonly Tag[] {
  const references = new Map<Tag, Set<string>>();
  const notes = new Map<string, Tag>();
  for (const { tag, runs } of segmentsOf(pages)) {
    const note = noteAround(tag);
    if (note?.id !== undefined) notes.set(`#${note.id}`, note);
    if (note !== null || isArtifact(tag)) continue;
    const known = references.get(tag) ?? new Set<string>();
    references.set(tag, known);
    for (const { href } of runs) if (href?.startsWith("#") === true) known.add(href);
  }
  return [...references].flatMap(([tag, addresses]) => [
    tag,
    ...[...addresses].flatMap((address) => notes.get(address) ?? []),
  ]);
}

function segmentsOf(pages: readonly Page[]) {
  return pages.flatMap(({ lines }) =>
    lines.filter(({ artifact }) => !artifact).flatMap(({ line }) => line.segments),
  );
}

function noteAround(tag: Tag): Tag | null {
  if (tag.role === "Note") return tag;
  return tag.parent === null ? null : noteAround(tag.parent);
}
