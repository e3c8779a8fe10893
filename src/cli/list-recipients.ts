import {
  asErrors,
  type Case,
  concerning,
  type Diagnostic,
  hasErrors,
  type Recipient,
  resolveAddressee,
  textIn,
} from "../index.js";
import type { World } from "../world/world.js";
import { describeAddressee, describeChannel } from "./describe-holder.js";
import { DONE, type ExitCode, FINDINGS } from "./exit-code.js";
import { layTable } from "./lay-table.js";
import { officeSheet, type OfficeSheet } from "./office-sheet.js";
import { type CommonOptions, openSubmission } from "./open-submission.js";
import { tellFindings, tellUnusable } from "./tell-findings.js";

/** Options of `demarche recipients`. */
export interface RecipientsOptions extends CommonOptions {
  readonly json: boolean;
  /** With what each recipient accepts. */
  readonly long: boolean;
}

/** `demarche recipients`: who gets a letter, in the order of the data, and whom it goes to on its date. */
export async function listRecipients(world: World, options: RecipientsOptions): Promise<ExitCode> {
  const opened = await openSubmission(world, { ...options, strict: false });
  if (opened.case === null) return tellUnusable(world, opened);
  const found = opened.case;
  const { recipients } = found.submission;
  // The rows show how sure they are; where that is not enough, each reason is told.
  const doubtful = recipients.flatMap((each) => doubts(each, found));
  const told =
    options.strict === true
      ? asErrors([...opened.diagnostics, ...doubtful])
      : [...opened.diagnostics, ...doubtful.filter(({ severity }) => severity === "error")];
  tellFindings(world, told, opened.sources);
  const rows = recipients.map((recipient) => rowOf(recipient, found));
  if (options.json) world.stdout.write(`${JSON.stringify(rows.map(dataOf), null, 2)}\n`);
  else world.stdout.write(options.long ? rows.map(longOf).join("\n") : tableOf(rows));
  return hasErrors(told) ? FINDINGS : DONE;
}

interface Row {
  readonly recipient: Recipient;
  readonly sheet: OfficeSheet;
  /** The letter's own limits in place of the office's. */
  readonly limits: Readonly<Record<string, number>>;
}

function rowOf(recipient: Recipient, found: Case): Row {
  const sheet = officeSheet(found.directory, recipient.office.id, {
    language: languageOf(recipient, found),
    date: found.submission.date,
  });
  const own = Object.entries(recipient.limits).map(([measure, limit]) => [measure, limit.most]);
  return { recipient, sheet, limits: { ...sheet.channel?.limits, ...Object.fromEntries(own) } };
}

/** Why it is not sure whom a letter goes to, as far as the submission lets that count. */
function doubts(recipient: Recipient, found: Case): readonly Diagnostic[] {
  const { date } = found.submission;
  const occasion = { language: languageOf(recipient, found), date };
  const { diagnostics } = resolveAddressee(found.directory, recipient.office.id, occasion);
  return concerning(recipient, diagnostics, found.rules);
}

function languageOf(recipient: Recipient, { languages }: Case): OfficeLanguage {
  const language = languages.get(recipient.language);
  if (language === undefined) throw new Error(`no language ${recipient.language}`);
  return language;
}

type OfficeLanguage = Parameters<typeof officeSheet>[2]["language"];

/** The row as data; the keys of the first version stay. */
function dataOf({ recipient, sheet, limits }: Row): unknown {
  return {
    id: recipient.id,
    language: recipient.language,
    office: sheet.id,
    title: sheet.title,
    body: sheet.body,
    address: sheet.address,
    salutation: sheet.salutation,
    template: recipient.template.id,
    subject: textIn(recipient.subject, recipient.language) ?? "",
    holder: sheet.holder,
    addressed: sheet.addressed,
    status: sheet.status,
    channel: sheet.channel === null ? null : { ...sheet.channel, limits },
    limits,
    warnings: sheet.warnings,
  };
}

function tableOf(rows: readonly Row[]): string {
  return layTable(
    rows.map(({ recipient, sheet }) => [
      recipient.id,
      recipient.language,
      weakest(sheet),
      describeAddressee(sheet),
    ]),
  );
}

const STATUSES = ["memory", "computed", "corroborated", "verified"];

/** How sure the least sure row is that the inside address rests on. */
function weakest({ status }: OfficeSheet): string {
  const used = [status.office, status.address, status.holder];
  return STATUSES.find((each) => used.includes(each)) ?? "";
}

function longOf(row: Row): string {
  const { recipient, sheet, limits } = row;
  const head = `${recipient.id}  ${recipient.language}  ${weakest(sheet)}  ${describeAddressee(sheet)}\n`;
  const own = Object.keys(limits).length > 0 && sheet.channel === null ? [["at most", figures(limits)]] : [];
  const lines = [
    ...sheet.address.map((line, index) => [index === 0 ? "address" : "", line]),
    ["greeting", sheet.salutation],
    ...(sheet.channel === null ? own : describeChannel({ ...sheet.channel, limits })),
  ];
  return head + layTable(lines.map(([label = "", text = ""]) => ["", label, text]));
}

function figures(limits: Row["limits"]): string {
  return Object.entries(limits)
    .map(([measure, figure]) => `${figure} ${measure}`)
    .join(", ");
}
