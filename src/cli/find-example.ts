import { type Case, checkExample, type Diagnostic, needsExample, readStarter, STARTER } from "../index.js";
import type { World } from "../world/world.js";
import type { OpenSubmission } from "./open-submission.js";

/**
 * What is still the example's in letters that may be sent; its texts are read only where that can matter. Of recipients' rows those
 * count that are asked about. An error stops every letter, as a pending consent does.
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
  return checkExample(found, languages.map(textsIn), finality).filter(
    ({ recipient }) => recipient === undefined || isAsked(recipient),
  );
}
