import type { Explanation } from "./explanation.js";

/** The codes of the files that letters are made of and become. */
export const FILE_EXPLANATIONS = {
  "non-ascii-file-name": {
    means:
      "A file has a name with other characters than those of plain English text. Systems write such names in several ways, so that the file may not be found on another machine or after it was packed.",
    file: "data/submission.yaml",
    wrong: "logo: {file: images/Straße.png, alt: A road}",
    right: "logo: {file: images/strasse.png, alt: A road}",
  },
  "annex-missing": {
    means:
      "There is no file of the name below `data/`, so that the letter would tell of an annex that it does not carry.",
    file: "data/annexes.yaml",
    wrong: "file: annexes/statment.pdf",
    right: "file: annexes/statement.pdf",
  },
  "annex-unreadable": {
    means: "The file is there and cannot be read: it is a link out of the folder, too large, or locked.",
    file: "data/annexes.yaml",
    wrong: "file: annexes/link-to-another-folder.pdf",
    right: "file: annexes/statement.pdf",
  },
  "annex-refused": {
    means:
      "The file is no PDF, or one that its reader could not open: it is cut off, its table of contents leads nowhere, or it asks for a password.",
    file: "data/annexes.yaml",
    wrong: "file: annexes/statement.docx",
    right: "file: annexes/statement.pdf",
  },
  "annex-not-pdf-a": {
    means:
      "The file does not claim to be PDF/A, the form of PDF that archives keep: everything that is needed to show it is in it. The letter is PDF/A, and an annex that is not may look otherwise in some years.",
    file: "data/annexes.yaml",
    wrong: "file: annexes/printed-from-a-browser.pdf",
    right: "file: annexes/exported-as-pdf-a.pdf",
  },
  "annex-large": {
    means:
      "The file alone has more than 20 megabytes. Many mailboxes refuse a mail of that size, and few tell the sender.",
    file: "data/annexes.yaml",
    wrong: "file: annexes/scanned-in-colour.pdf    # 34 MB",
    right: "file: annexes/scanned-in-grey.pdf      # 3 MB",
  },
} satisfies Record<string, Explanation>;
