import { quote } from "./phrase.js";

/** Why a manifest tells of no letters, as the room that reads it says it. */
type ManifestProblem =
  | { readonly problem: "not-json" | "no-letters" }
  | { readonly problem: "bad-entry"; readonly index: number; readonly key: string };

/** Why nothing can be made of the manifest of a dossier. */
export function describeManifest(problem: ManifestProblem, path: string): string {
  switch (problem.problem) {
    case "not-json":
      return `${path} is no JSON: make the dossier again with ${quote("demarche batch")}`;
    case "no-letters":
      return `${path} lists no letters: it needs ${quote("files")} or ${quote("letters")}, as ${quote("demarche batch")} writes it`;
    case "bad-entry":
      return `${path}: entry ${problem.index + 1} has no ${quote(problem.key)}`;
  }
}
