import { peekItems, type PeekedRow, peekRows } from "../index.js";
import type { World } from "../world/world.js";
import type { Candidate } from "./completion/complete-line.js";
import { lookForFolder, MARK_OF_A_SUBMISSION } from "./open-submission.js";

const RECIPIENTS = "data/recipients.yaml";
const OFFICES = "data/directory/offices.yaml";

/** What a submission names, for a shell to complete. Nothing but the names is read, so that whoever waits at the keyboard waits little. */
export async function listNames(
  world: World,
  what: "recipients" | "offices" | "languages",
  submission: string | null,
): Promise<readonly Candidate[]> {
  const folder = await folderOf(world, submission);
  if (what === "offices") return listOffices(world, folder);
  if (folder === null) return [];
  if (what === "languages") {
    const languages = peekItems(await readOne(world, folder, MARK_OF_A_SUBMISSION), "languages");
    return languages.map((word) => ({ word, gloss: "" }));
  }
  return peekRows(await readOne(world, folder, RECIPIENTS), "office").map(candidateOf);
}

/** Null where the folder that is named is none of a submission: of that nobody wants to be told while typing. */
function folderOf(world: World, named: string | null): Promise<string | null> {
  return lookForFolder(world, named === null ? undefined : inHome(world, named)).catch(() => null);
}

/** A submission's own offices and those that come with the program, each once. */
async function listOffices(world: World, folder: string | null): Promise<readonly Candidate[]> {
  const folders = [...(folder === null ? [] : [folder]), world.packageFolder];
  const texts = await Promise.all([...new Set(folders)].map((each) => readOne(world, each, OFFICES)));
  const rows = texts.flatMap((text) => peekRows(text, "kind")).map(candidateOf);
  return [...new Map(rows.toReversed().map((row) => [row.word, row])).values()].toReversed();
}

function candidateOf({ id, value }: PeekedRow): Candidate {
  return { word: id, gloss: value === id ? "" : value };
}

/** The text of a file; empty where there is none. */
async function readOne(world: World, folder: string, file: string): Promise<string> {
  const slash = file.lastIndexOf("/");
  const { texts } = await world.readTexts(folder, [file.slice(0, slash)], file.slice(slash + 1));
  return texts.get(file) ?? "";
}

/** Words come as they are typed: the shell has not put the home folder in the place of its sign yet. */
function inHome(world: World, path: string): string {
  const home = world.variable("HOME");
  return home !== null && /^~(?:\/|$)/u.test(path) ? home + path.slice(1) : path;
}
