import type { Channel, Limits, Measure } from "../model/channel.js";
import { fault, type Diagnostic } from "../model/diagnostic.js";
import type { Directory } from "../model/office.js";
import type { Recipient } from "../model/submission.js";

/** What a letter measures, as far as it is made. */
export type Measures = { readonly [M in Measure]?: number };

/** The file that a letter becomes. */
export interface FileFacts {
  readonly name: string;
  /** Extension: `pdf`. */
  readonly format: string;
}

/**
 * An error for every limit of the recipient or of its office that a letter is over, with the figure: at the recipient's own limit,
 * and at its row where the limit is the office's, for it is the letter that can be shortened.
 */
export function checkLimits(
  measures: Measures,
  recipient: Recipient,
  { channels }: Directory,
): readonly Diagnostic[] {
  const channel = channels.get(recipient.office.id) ?? null;
  const limits: Limits = { ...channel?.limits, ...recipient.limits };
  return (Object.keys(measures) as Measure[]).flatMap((measure) => {
    const [found, limit] = [measures[measure], limits[measure]];
    if (found === undefined || limit === undefined || found <= limit.most) return [];
    const about = { measure, found, most: limit.most, office: recipient.office.id };
    if (limit === recipient.limits[measure])
      return [fault("over-limit", limit.place, { ...about, sources: [], limit: null })];
    const sources = channel?.sources ?? [];
    return [fault("over-limit", recipient.place, { ...about, sources, limit: limit.place })];
  });
}

/** Whether a recipient's office is known to accept files of a format. */
export function accepts(format: string, { office }: Recipient, { channels }: Directory): boolean {
  return channels.get(office.id)?.formats.includes(format) === true;
}

/** An error for a file of a format or with a name that the recipient's office does not accept. */
export function checkFile(
  file: FileFacts,
  { office }: Recipient,
  { channels }: Directory,
): readonly Diagnostic[] {
  const channel = channels.get(office.id);
  if (channel === undefined) return [];
  return [...checkFormat(file, channel), ...checkName(file, channel)];
}

function checkFormat({ format }: FileFacts, { id, place, formats, sources }: Channel): readonly Diagnostic[] {
  if (formats.length === 0 || formats.includes(format)) return [];
  return [
    fault("not-accepted", place, { what: "format", value: format, accepted: formats, office: id, sources }),
  ];
}

/** Extended ASCII is read as ISO 8859-1: what a Latin keyboard writes. */
const NAMES: Readonly<Record<NonNullable<Channel["fileName"]>, RegExp>> = {
  ascii: /^[\u0020-\u007E]+$/u,
  "extended-ascii": /^[\u0020-\u007E\u00A0-\u00FF]+$/u,
};

function checkName({ name }: FileFacts, { id, place, fileName, sources }: Channel): readonly Diagnostic[] {
  if (fileName === null || NAMES[fileName].test(name)) return [];
  const accepted = [fileName];
  return [fault("not-accepted", place, { what: "file-name", value: name, accepted, office: id, sources })];
}
