import type { Case } from "../model/case.js";
import type { Logo, SenderKind, Submission } from "../model/submission.js";
import type { LanguageCode } from "../model/text.js";
import { buildAnnex } from "./build-annex.js";
import { buildDemand, buildDocument, buildFact, buildRecipient, buildSignatory } from "./build-rows.js";
import { buildDirectory } from "./build-directory.js";
import { buildLanguage } from "./build-language.js";
import { buildStyle } from "./build-style.js";
import { buildTerm } from "./build-term.js";
import type { CheckedRecipient } from "./check-recipients.js";
import type { Draft } from "./draft.js";
import { lacksAsked } from "./language-of-row.js";
import { rowsOf, type Sources } from "./sources.js";
import {
  optionalText,
  reference,
  requiredString,
  requiredText,
  stringAt,
  strings,
  texts,
} from "./take-values.js";
import { childOf, itemsOf, type YamlNode } from "./yaml-node.js";

/** The case that faultless sources hold, with the recipients whose rows are sound. */
export function buildCase(
  sources: Sources,
  recipients: readonly CheckedRecipient[],
  proofing: Pick<Case, "rules" | "passagesOf" | "looseNamesIn" | "allPassages">,
): Case {
  const unsound = recipients.filter(({ sound }) => !sound);
  return {
    submission: buildSubmission(
      sources,
      recipients.filter(({ sound }) => sound).map(({ draft }) => draft),
    ),
    directory: buildDirectory(sources),
    languages: buildLanguages(sources),
    untranslated: recipients
      .filter(({ draft: { recipient } }) => lacksAsked(recipient, sources))
      .flatMap(({ id, draft: { recipient } }) =>
        id === null ? [] : [{ id, place: childOf(recipient, "subject")?.place ?? recipient.place }],
      ),
    dropped: [...new Set(unsound.map(({ id }) => id).filter((id) => id !== null))],
    ...proofing,
  };
}

function buildSubmission(sources: Sources, drafts: readonly Draft[]): Submission {
  const node = sources.submission;
  if (node === null) throw new Error("no submission was read");
  const sender = childOf(node, "sender");
  const languages = strings(node, "languages");
  return {
    title: requiredText(node, "title"),
    reference: stringAt(node, "reference"),
    date: sources.date ?? requiredString(node, "date"),
    city: requiredText(node, "city"),
    sender: {
      kind: senderKindOf(sender),
      name: requiredText(sender, "name"),
      description: optionalText(sender, "description"),
      address: texts(sender, "address"),
      contact: texts(sender, "contact"),
      logo: buildLogo(childOf(sender, "logo")),
    },
    languages,
    style: buildStyle(childOf(node, "style")),
    terms: itemsOf(childOf(node, "terms")).map(buildTerm),
    demands: rowsOf(sources.demands).map(buildDemand),
    facts: rowsOf(sources.facts).map(buildFact),
    documents: rowsOf(sources.documents).map(buildDocument),
    annexes: rowsOf(sources.annexes).map(buildAnnex),
    signatories: rowsOf(sources.signatories).map(buildSignatory),
    recipients: drafts.map(buildRecipient),
  };
}

function senderKindOf(sender: YamlNode | null): SenderKind {
  const kind = stringAt(sender, "kind");
  return kind === "government" || kind === "mission" ? kind : "ngo";
}

function buildLogo(node: YamlNode | null): Logo | null {
  if (node === null) return null;
  const { id: file, place } = reference(node, "file");
  return { file, place, alt: requiredText(node, "alt") };
}

/** The languages whose files could be read. */
export function buildLanguages({ languages }: Sources): Case["languages"] {
  const built = new Map<LanguageCode, ReturnType<typeof buildLanguage>>();
  for (const [code, node] of languages) if (node !== null) built.set(code, buildLanguage(node));
  return built;
}
