import type { Channel } from "../../src/model/channel.js";
import { NO_PROOF_WORDS } from "../../src/model/proof.js";
import { PLAIN_TYPOGRAPHY } from "../../src/model/typography.js";
import type { Language } from "../../src/model/language.js";
import type { Address, Directory, Office } from "../../src/model/office.js";
import type { Holder, Rotation, State } from "../../src/model/tenure.js";
import type { Recipient } from "../../src/model/submission.js";
import type { Text } from "../../src/model/text.js";

export const place = { file: "f.yaml", line: 1, column: 1 };
export const same = (text: string): Text & { type: "same" } => ({ type: "same", place, text });
const texts = (...lines: string[]): Text[] => lines.map(same);

const row = { place, status: "verified", places: {}, sources: ["S1"], verified: null } as const;

export const ENGLISH: Language = {
  code: "en",
  name: "English",
  hyphenation: null,
  date: "{day} {month} {year}",
  months: [],
  list: { separator: ", ", two: "", many: "", exceptions: [] },
  direction: "ltr",
  days: {},
  typography: PLAIN_TYPOGRAPHY,
  proof: NO_PROOF_WORDS,
  quotes: { open: "“", close: "”", innerOpen: "‘", innerClose: "’" },
  forms: {
    excellency: {
      salutation: "Excellency,",
      close: "Accept, Excellency, our respects.",
      named: { neutral: "H.E. {name}", feminine: "H.E. Ms {name}", masculine: "H.E. Mr {name}" },
      unnamed: "H.E. the {capacity}",
    },
    title: { salutation: "Dear {title},", close: "Yours, {title}, and again {title}" },
  },
  phrases: {},
};

function office(parts: Partial<Office> = {}): Office {
  return {
    ...row,
    id: "chair",
    body: same("Council"),
    kind: "council",
    title: same("Chair"),
    vocative: same("Madam Chair"),
    addressed: null,
    capacity: null,
    form: { id: "title", place },
    address: { id: "hall", place },
    memory: [],
    ...parts,
  };
}

function address(parts: Partial<Address> = {}): Address {
  return {
    ...row,
    id: "hall",
    lines: texts("1 Main Street", "Vienna"),
    city: texts("Vienna", "Austria"),
    ...parts,
  };
}

/** A term from one day to another, both within it. */
export function holder(from: string, until: string | null, parts: Partial<Holder> = {}): Holder {
  return {
    ...row,
    id: `chair-${from}`,
    office: { id: "chair", place },
    from,
    until,
    name: null,
    gender: null,
    state: null,
    vacant: false,
    acting: null,
    memory: [],
    own: false,
    ...parts,
  };
}

export function state(id: string, name: string, genitive = name): State {
  return { ...row, id, order: name, name: same(name), genitive: same(genitive) };
}

export interface Parts {
  readonly office?: Partial<Office>;
  readonly address?: Partial<Address>;
  readonly holders?: readonly Holder[];
  readonly rotation?: Rotation;
  readonly states?: readonly State[];
}

/** A directory of one office, `chair`, at one address. */
export function directory(parts: Parts = {}): Directory {
  return {
    offices: new Map([["chair", office(parts.office)]]),
    addresses: new Map([["hall", address(parts.address)]]),
    holders: new Map([["chair", parts.holders ?? []]]),
    rotations: new Map(parts.rotation === undefined ? [] : [["chair", parts.rotation]]),
    states: new Map((parts.states ?? []).map((each) => [each.id, each])),
    channels: new Map(),
    sources: new Map(),
  };
}

/** How the office `chair` receives letters: nothing is known of it but what is given. */
export function channelOf(parts: Partial<Channel> = {}): Channel {
  return {
    id: "chair",
    place,
    status: "verified",
    places: {},
    sources: ["S33"],
    verified: null,
    languages: [],
    languagesRemembered: false,
    send: [],
    refused: [],
    formats: [],
    limits: {},
    fileName: null,
    emailSubject: null,
    deadline: null,
    notes: [],
    ...parts,
  };
}

/** Who gets a letter to the office `chair`. */
export function recipientOf(parts: Partial<Recipient> = {}): Recipient {
  return {
    id: "letter",
    place,
    office: { id: "chair", place },
    language: "en",
    template: { id: "letter", place },
    subject: same(""),
    marking: null,
    translatedFrom: null,
    draftedFor: null,
    email: { subject: null, words: { urgency: null, mandate: null } },
    annexes: [],
    encloses: [],
    purpose: same(""),
    facts: [],
    demands: [],
    ask: {},
    closing: null,
    enclosures: [],
    copies: [],
    limits: {},
    ...parts,
  };
}
