import type { Result } from "./model/diagnostic.js";
import { type EnclosedFile, enclosedName } from "./model/enclosed-file.js";
import type { FileAnnex, Recipient } from "./model/submission.js";
import { textIn } from "./model/text.js";
import type { Press } from "./press.js";

/** The files that go with a recipient's letter as they are, in the order of its annexes, with all that is wrong with them. */
export function encloseFiles(recipient: Recipient, press: Press): Result<readonly EnclosedFile[]> {
  const rows = recipient.annexes.flatMap(({ id }) => fileAnnexes(press).filter((annex) => annex.id === id));
  const found = rows.map((annex): Result<EnclosedFile> => {
    const { value, diagnostics } = press.enclosures.find(annex.file);
    if (value === null) return { value, diagnostics };
    const { pages, bytes } = value;
    const title = textIn(annex.title, recipient.language) ?? annex.id;
    return { value: { name: enclosedName(annex), title, pages, bytes }, diagnostics };
  });
  return {
    value: found.flatMap(({ value }) => value ?? []),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The annexes of a submission that are files of their own. */
export function fileAnnexes({ case: { submission } }: Press): readonly FileAnnex[] {
  return submission.annexes.filter((annex) => annex.type === "file");
}
