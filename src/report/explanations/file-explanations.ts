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
  "not-accepted": {
    means: "The recipient's office takes no files of the format, or none with such a name.",
    file: "data/directory/channels.yaml",
    wrong: "formats: [docx]    # and the letter is a PDF",
    right: "formats: [docx, pdf]",
  },
  "image-missing": {
    means: "There is no file of the name below `data/`, so that the picture cannot be shown.",
    file: "data/submission.yaml",
    wrong: "logo: {file: images/lgo.png, alt: A road}",
    right: "logo: {file: images/logo.png, alt: A road}",
  },
  "image-unreadable": {
    means: "The file is there and cannot be read: it is a link out of the folder, too large, or locked.",
    file: "data/submission.yaml",
    wrong: "logo: {file: link-to-another-folder.png, alt: A road}",
    right: "logo: {file: images/logo.png, alt: A road}",
  },
  "image-refused": {
    means:
      "The file is no PNG or JPEG that a PDF can show: it is damaged, or of a kind that is made for print.",
    file: "data/submission.yaml",
    wrong: "logo: {file: images/logo.svg, alt: A road}",
    right: "logo: {file: images/logo.png, alt: A road}",
  },
  "image-too-large": {
    means: "The picture has more pixels than a sheet of paper can show.",
    file: "data/submission.yaml",
    wrong: "logo: {file: images/poster.png, alt: A road}",
    right: "logo: {file: images/logo.png, alt: A road}",
  },
  "image-coarse": {
    means:
      "The picture has fewer than 150 dots an inch at the size at which it stands: on paper its edges are jagged.",
    file: "data/submission.yaml",
    wrong: "logo: {file: images/favicon.png, alt: A road}    # 32 by 32 pixels",
    right: "logo: {file: images/logo.png, alt: A road}       # 600 by 300 pixels",
  },
} satisfies Record<string, Explanation>;
