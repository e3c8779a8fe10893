import {
  type Channel,
  type Directory,
  type Language,
  type LanguageCode,
  resolveAddressee,
  resolveNext,
  resolveTenure,
  type Tenure,
  type Term,
  textIn,
} from "../index.js";
import { describe } from "../report/describe.js";

/** All that the directory tells of an office on a day, as data: the shape of `--json`. */
export interface OfficeSheet {
  readonly id: string;
  /** What sort of body it is: a demand's `asks` go by it. */
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly holder: HolderSheet;
  readonly next: HolderSheet | null;
  /** Lines of the inside address as a letter of the day has them. */
  readonly address: readonly string[];
  readonly form: string;
  readonly salutation: string;
  readonly close: string;
  /** The name and the State that a letter of the day may use. */
  readonly addressed: { readonly name: string | null; readonly state: string | null };
  readonly status: { readonly office: string; readonly address: string; readonly holder: string | null };
  readonly sources: {
    readonly office: readonly SourceSheet[];
    readonly address: readonly SourceSheet[];
    readonly holder: readonly SourceSheet[];
    readonly channel: readonly SourceSheet[];
  };
  readonly channel: ChannelSheet | null;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

export interface HolderSheet {
  readonly type: Tenure["type"];
  readonly name: string | null;
  readonly state: string | null;
  readonly acting: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly status: string | null;
  /** Fields that are remembered only. */
  readonly memory: readonly string[];
}

export interface SourceSheet {
  readonly key: string;
  /** What the key stands for; null where no table says. */
  readonly address: string | null;
}

export interface ChannelSheet {
  readonly languages: readonly LanguageCode[];
  readonly languagesRemembered: boolean;
  readonly send: readonly Pick<Channel["send"][number], "by" | "to" | "remembered">[];
  readonly refused: Channel["refused"];
  readonly formats: readonly string[];
  readonly fileName: string | null;
  readonly limits: { readonly words?: number; readonly pages?: number; readonly megabytes?: number };
  /** How an e-mail is headed: a pattern. */
  readonly emailSubject: string | null;
  readonly deadline: string | null;
  readonly notes: readonly string[];
  readonly status: string;
}

/** The sheet of an office that can be addressed in the language. */
export function officeSheet(
  directory: Directory,
  id: string,
  { language, date }: { readonly language: Language; readonly date: string },
): OfficeSheet {
  const { value, diagnostics } = resolveAddressee(directory, id, { language, date });
  const office = directory.offices.get(id);
  const address = directory.addresses.get(office?.address.id ?? "");
  const channel = directory.channels.get(id);
  const tenure = resolveTenure(directory, id, date);
  const next = resolveNext(directory, id, date);
  if (office === undefined || address === undefined) throw new Error(`no office ${id}`);
  const sourced = (keys: readonly string[]): SourceSheet[] =>
    keys.map((key) => ({ key, address: directory.sources.get(key) ?? null }));
  const term = "row" in tenure ? tenure : null;
  return {
    id,
    kind: office.kind,
    title: value.title,
    body: value.body,
    holder: holderSheet(tenure, language.code),
    next: next === null ? null : holderSheet(next, language.code),
    address: value.lines,
    form: office.form.id,
    salutation: value.salutation,
    close: value.close,
    addressed: { name: value.name, state: value.state },
    status: { office: office.status, address: address.status, holder: term?.status ?? null },
    sources: {
      office: sourced(office.sources),
      address: sourced(address.sources),
      holder: sourced(term?.row.sources ?? []),
      channel: sourced(channel?.sources ?? []),
    },
    channel: channel === undefined ? null : channelSheet(channel, language.code),
    warnings: diagnostics.map((finding) => ({ code: finding.code, message: describe(finding).message })),
  };
}

function holderSheet(tenure: Tenure, code: LanguageCode): HolderSheet {
  const term: Term | null = "row" in tenure ? tenure : null;
  const say = (text: Term["name"]): string | null =>
    text === null ? null : (textIn(text, code) ?? textIn(text, "en"));
  return {
    type: tenure.type,
    name: say(term?.name ?? null),
    state: say(term?.state?.name ?? null),
    acting: say(term?.acting ?? null),
    from: term?.from ?? null,
    until: term?.until ?? null,
    status: term?.status ?? null,
    memory: term?.memory ?? [],
  };
}

function channelSheet(channel: Channel, code: LanguageCode): ChannelSheet {
  const { languages, languagesRemembered, send, refused, formats, fileName, limits, status } = channel;
  const figures = Object.entries(limits).map(([measure, limit]) => [measure, limit.most]);
  const say = (text: Channel["notes"][number]): string => textIn(text, code) ?? textIn(text, "en") ?? "";
  return {
    languages,
    languagesRemembered,
    send: send.map(({ by, to, remembered }) => ({ by, to, remembered })),
    refused,
    formats,
    fileName,
    limits: Object.fromEntries(figures),
    emailSubject: channel.emailSubject === null ? null : say(channel.emailSubject),
    deadline: channel.deadline === null ? null : say(channel.deadline),
    notes: channel.notes.map(say),
    status,
  };
}
