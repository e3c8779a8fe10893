import { enclosedName } from "../model/enclosed-file.js";
import type { Addressee } from "../model/office.js";
import type { FileAnnex, Recipient, Reference, Sender, Submission } from "../model/submission.js";
import type { Context, ContextAnnex, Surroundings } from "./context.js";
import { orderSignatories } from "./order-signatories.js";
import { type Rows, sayRows } from "./say-rows.js";

/** The data of one letter, in its language. The reader has made sure that every id and every text is there. */
export function buildContext(
  submission: Submission,
  recipient: Recipient,
  addressee: Addressee,
  { drafter, annexes, files, enclosed }: Surroundings,
): Context {
  const { language } = recipient;
  const say = sayRows(language);
  const demands = rowsOf(submission.demands, recipient.demands);
  return {
    letter: {
      title: say.text(submission.title),
      reference: drafter === null ? submission.reference : null,
      date: submission.date,
      city: drafter?.city ?? say.text(submission.city),
      language,
      draft: drafter !== null,
    },
    sender: drafter === null ? ownSender(submission.sender, say) : drafterAsSender(drafter),
    addressee,
    recipient: {
      id: recipient.id,
      subject: say.text(recipient.subject),
      purpose: say.text(recipient.purpose),
      closing: say.textOrNull(recipient.closing),
      marks: marksOf(recipient),
      enclosures: say.texts(recipient.enclosures),
      copies: say.texts(recipient.copies),
    },
    facts: rowsOf(submission.facts, recipient.facts).map(say.fact),
    demands: demands.map(say.demand),
    asks: demands.flatMap((row) =>
      say.texts(own(recipient.ask, row.id) ?? own(row.asks, addressee.kind) ?? []),
    ),
    signatories: orderSignatories(submission.signatories.map(say.signatory), submission.style.order),
    annexes: rowsOf(submission.annexes, recipient.annexes).map((annex, index) => ({
      id: annex.id,
      number: annexes[index] ?? null,
      title: say.text(annex.title),
      ...(annex.type === "file" ? fileOf(annex, files) : { file: null, pages: null }),
    })),
    enclosed,
  };
}

/** What a letter tells of an annex that is a file: its name, and its pages where they are known. */
function fileOf(annex: FileAnnex, files: Surroundings["files"]): Pick<ContextAnnex, "file" | "pages"> {
  const name = enclosedName(annex);
  return { file: name, pages: files.find((file) => file.name === name)?.pages ?? null };
}

function marksOf({ marking, translatedFrom }: Recipient): readonly string[] {
  const translated = translatedFrom === null ? null : `translated-from-${translatedFrom}`;
  return [marking, translated].filter((mark) => mark !== null);
}

function ownSender(sender: Sender, say: Rows): Context["sender"] {
  const { logo } = sender;
  return {
    name: say.text(sender.name),
    title: null,
    description: say.textOrNull(sender.description),
    address: say.texts(sender.address),
    contact: say.texts(sender.contact),
    logo: logo === null ? null : { file: logo.file, alt: say.text(logo.alt) },
  };
}

function drafterAsSender({ body, title, address }: Addressee): Context["sender"] {
  return { name: body, title, description: null, address, contact: [], logo: null };
}

/** The rows that are mentioned, in the order of the mentions; the reader has made sure that each is there. */
export function rowsOf<T extends { readonly id: string }>(
  rows: readonly T[],
  mentions: readonly Reference[],
): T[] {
  return mentions.map(({ id }) => {
    const row = rows.find((candidate) => candidate.id === id);
    if (row === undefined) throw new Error(`no row with the id ${id}`);
    return row;
  });
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
