/** What a letter is written as: the PDF that is sent, a companion with the same text, or a draft of the mail that it goes with. */
export const LETTER_FORMATS = ["pdf", "html", "txt", "docx", "eml"] as const;

export type LetterFormat = (typeof LETTER_FORMATS)[number];
