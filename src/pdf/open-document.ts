import PDFDocument from "pdfkit";
import type { Letter } from "../model/letter.js";
import { deflateStreams } from "./deflate-streams.js";
import type { StreamCache } from "./remember-streams.js";
import { writeMetadata } from "./write-metadata.js";

/** What a document tells of itself. */
export type DocumentAbout = Pick<Letter, "language" | "title" | "author" | "subject" | "keywords">;

/** A tagged document without pages, dated on a day (ISO 8601): nothing of the machine or the moment goes in. */
export function openDocument(about: DocumentAbout, date: string, streams: StreamCache): PDFDocument {
  const midnight = new Date(`${date}T00:00:00Z`);
  const document = new PDFDocument({
    pdfVersion: "1.7",
    subset: "PDF/A-3a",
    tagged: true,
    lang: about.language,
    displayTitle: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: about.title,
      Author: about.author,
      Subject: about.subject,
      ...(about.keywords === undefined ? {} : { Keywords: about.keywords }),
      Creator: "demarche",
      Producer: "demarche",
      CreationDate: midnight,
      ModDate: midnight,
    },
  });
  deflateStreams(document, streams);
  writeMetadata(document, about.language);
  return document;
}
