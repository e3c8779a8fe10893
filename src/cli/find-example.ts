import { type Case, checkExample, type Diagnostic, needsExample, readStarter, STARTER } from "../index.js";
import type { World } from "../world/world.js";
import type { OpenSubmission } from "./open-submission.js";

/**
 * What is still the example's in letters that may be sent; its texts are read only where that can matter. Of recipients' rows those
 * count that are asked about, and those of letters that go with theirs. Of final letters each stops the whole set, as a pending consent does.
 */
export async function findExample(
  world: World,
  found: Case,
  {
    finality,
    isAsked,
  }: Pick<OpenSubmission, "finality"> & { readonly isAsked: (recipient: string) => boolean },
): Promise<readonly Diagnostic[]> {
  if (!needsExample(found, finality)) return [];
  const { texts } = await world.readTexts(world.packageFolder, [STARTER], ".yaml");
  const { languages, texts: textsIn } = readStarter(texts);
  const standing = checkExample(found, languages.map(textsIn), finality);
  if (standing.length === 0) return [];
  const enclosed = enclosedBy(found, isAsked);
  return standing.filter(
    ({ recipient }) => recipient === undefined || isAsked(recipient) || enclosed.has(recipient),
  );
}

/** The recipients that are asked about and those whose letters go with theirs, and with these. */
function enclosedBy(
  { submission: { recipients } }: Case,
  isAsked: (recipient: string) => boolean,
): ReadonlySet<string> {
  const byId = new Map(recipients.map((recipient) => [recipient.id, recipient]));
  const ids = new Set([...byId.keys()].filter(isAsked));
  // What is added to a set while it is gone through is come to as well.
  for (const id of ids) for (const other of byId.get(id)?.encloses ?? []) ids.add(other.id);
  return ids;
}
