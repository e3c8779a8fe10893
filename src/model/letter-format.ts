/** What a letter is written as: the PDF that is sent, or a companion with the same text. */
export const LETTER_FORMATS = ["pdf", "html", "txt", "docx"] as const;

export type LetterFormat = (typeof LETTER_FORMATS)[number];
