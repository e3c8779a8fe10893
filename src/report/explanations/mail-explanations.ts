import type { Explanation } from "./explanation.js";

/** The codes about drafts of mails. */
export const MAIL_EXPLANATIONS = {
  "mailbox-unverified": {
    means:
      "An e-mail address is known, but was not seen on the body's own site, or not lately. The draft of the mail therefore goes to nobody until you have looked it up.",
    file: "data/directory/channels.yaml",
    wrong: "- {id: chair, send: [{by: e-mail, to: chair@example.org}], status: memory, sources: []}",
    right:
      "- {id: chair, send: [{by: e-mail, to: chair@example.org}], status: verified, sources: [the body’s own site]}",
  },
  "mailbox-refused": {
    means: "The office says that it takes no letters by e-mail. The draft of the mail goes to nobody.",
    file: "data/directory/channels.yaml",
    wrong: "- {id: chair, refused: [e-mail]}    # and a draft was asked for with --format eml",
    right: "- {id: chair, send: [{by: post}]}",
  },
  "mailbox-unknown": {
    means:
      "No e-mail address of the office is known. The draft of the mail goes to nobody until you enter one.",
    file: "data/directory/channels.yaml",
    wrong: "- {id: chair, send: [{by: post}]}",
    right:
      "- {id: chair, send: [{by: e-mail, to: chair@example.org}], status: verified, sources: [the body’s own site]}",
  },
  "mailbox-of-drafter": {
    means:
      "The letter is a draft for another office, which would send it in its own name. The mail therefore has neither a sender nor an addressee.",
    file: "data/recipients.yaml",
    wrong: "- id: model-letter\n  drafted-for: permanent-mission    # with --format eml",
    right:
      "- id: model-letter\n  drafted-for: permanent-mission    # with --format docx, for that office to go on with",
  },
  "unknown-subject-word": {
    means: "The pattern of an e-mail's subject has a word in braces that nothing fills.",
    file: "data/recipients.yaml",
    wrong: '- id: ohchr\n  e-mail: {subject: "{refrence}: {subject}"}',
    right: '- id: ohchr\n  e-mail: {subject: "{reference}: {subject}"}',
  },
  "subject-incomplete": {
    means:
      "The office asks for something in the subject of e-mails that this letter does not say. The mail bears the letter's own subject instead.",
    file: "data/recipients.yaml",
    wrong: '- id: ohchr\n  e-mail: {subject: "{urgency}: {subject}"}',
    right: '- id: ohchr\n  e-mail: {subject: "{urgency}: {subject}", urgency: urgent}',
  },
} satisfies Record<string, Explanation>;
