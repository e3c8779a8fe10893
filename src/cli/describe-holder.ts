import type { ChannelSheet, HolderSheet, OfficeSheet } from "./office-sheet.js";

/** "Luigi Di Maio, Italy"; "vacant"; empty where the directory does not follow who holds the office. */
export function describeHolder({ type, name, state, acting, memory }: HolderSheet): string {
  if (type === "untracked") return "";
  if (type === "unknown") return "not known";
  if (type === "vacant") return acting === null ? "vacant" : `vacant, acting: ${acting}`;
  const unsure = name !== null && memory.includes("name") ? `${name} (name remembered only)` : name;
  return [unsure, state].filter((part) => part !== null).join(", ");
}

/** Whom a letter goes to, as its inside address has it: "President of the Security Council (Mexico)". */
export function describeAddressee(sheet: OfficeSheet): string {
  const { title, addressed, holder } = sheet;
  const named = [addressed.name, addressed.state].filter((part) => part !== null).join(", ");
  if (named !== "") return `${title} (${named})`;
  if (holder.type === "untracked") return title;
  return `${title} (${holder.type === "held" ? whyUnnamed(sheet) : describeHolder({ ...holder, acting: null })})`;
}

/** A holder who is sure goes without a name where the directory has none in the letter's language. */
function whyUnnamed({ holder, warnings }: OfficeSheet): string {
  const doubted = warnings.some(({ code }) => code === "holder-doubtful");
  const unsure = doubted || holder.status === "memory" || holder.memory.includes("name");
  return unsure ? "holder not sure" : "holder has no name in this language";
}

const FIELDS: Readonly<Record<string, string>> = { from: "first day", until: "last day", name: "name" };

/** What the holder's row has from memory only: "first day and name: remembered only". */
export function describeMemory({ memory }: HolderSheet): string {
  return memory.length === 0 ? "" : `${memory.map((field) => FIELDS[field]).join(" and ")}: remembered only`;
}

/** The channel's lines, each with its label. */
export function describeChannel(channel: ChannelSheet): readonly (readonly [string, string])[] {
  const { languages, send, refused, formats, fileName, limits, emailSubject, deadline, notes } = channel;
  const ways = send.map(({ by, to, remembered }) =>
    [by, ...(to === null ? [] : [to]), ...(remembered ? ["(remembered only)"] : [])].join(" "),
  );
  const most = Object.entries(limits).map(([measure, figure]) =>
    figure === 1 ? `1 ${measure.replace(/s$/u, "")}` : `${figure} ${measure}`,
  );
  const line = (label: string, parts: readonly string[]): (readonly [string, string])[] =>
    parts.length === 0 ? [] : [[label, parts.join(", ")]];
  return [
    ...line("languages", [
      ...languages,
      ...(channel.languagesRemembered && languages.length > 0 ? ["remembered only"] : []),
    ]),
    ...line("send by", ways),
    ...line("refused", refused),
    ...line("formats", formats),
    ...line("file name", fileName === null ? [] : [fileName]),
    ...line("at most", most),
    ...line("subject", emailSubject === null ? [] : [emailSubject]),
    ...line("deadline", deadline === null ? [] : [deadline]),
    ...notes.map((note): readonly [string, string] => ["note", note]),
  ];
}
