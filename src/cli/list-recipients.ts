import { type Addressee, type Case, hasErrors, type Recipient, resolveAddressee, textIn } from "../index.js";
import type { World } from "../world/world.js";
import { DONE, type ExitCode, FINDINGS } from "./exit-code.js";
import { type CommonOptions, openSubmission } from "./open-submission.js";
import { tellFindings, tellUnusable } from "./tell-findings.js";

/** `demarche recipients`: who gets a letter, in the order of the data. */
export async function listRecipients(
  world: World,
  options: CommonOptions & { readonly json: boolean },
): Promise<ExitCode> {
  const opened = await openSubmission(world, options);
  if (opened.case === null) return tellUnusable(world, opened);
  tellFindings(world, opened.diagnostics, opened.sources);
  const found = opened.case;
  const rows = found.submission.recipients.map((recipient) => rowOf(recipient, found));
  world.stdout.write(options.json ? `${JSON.stringify(rows, null, 2)}\n` : tableOf(rows));
  return hasErrors(opened.diagnostics) ? FINDINGS : DONE;
}

interface Row {
  readonly id: string;
  readonly language: string;
  readonly office: string;
  readonly title: string;
  readonly body: string;
  readonly address: readonly string[];
  readonly salutation: string;
  readonly template: string;
  readonly subject: string;
}

function rowOf(recipient: Recipient, { directory, languages }: Case): Row {
  const language = languages.get(recipient.language);
  if (language === undefined) throw new Error(`no language ${recipient.language}`);
  const addressee: Addressee = resolveAddressee(directory, recipient.office.id, language);
  return {
    id: recipient.id,
    language: recipient.language,
    office: addressee.office,
    title: addressee.title,
    body: addressee.body,
    address: addressee.lines,
    salutation: addressee.salutation,
    template: recipient.template.id,
    subject: textIn(recipient.subject, recipient.language) ?? "",
  };
}

function tableOf(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ id }) => id.length));
  return rows.map(({ id, language, title }) => `${id.padEnd(width)}  ${language}  ${title}\n`).join("");
}
