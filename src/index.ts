/** The public API. Everything else is reached through these names. */
export { composeSet, fileNameOf } from "./batch.js";
export { composeLetter, type ComposedLetter, composePages } from "./compose.js";
export { resolveAddressee } from "./directory/resolve-addressee.js";
export type { Case } from "./model/case.js";
export { type Diagnostic, fault, hasErrors, type Result } from "./model/diagnostic.js";
export type { Language } from "./model/language.js";
export type { FontSource } from "./model/font.js";
export type { Addressee } from "./model/office.js";
export type { LetterFile, Outcome } from "./model/outcome.js";
export type { ImageFiles } from "./model/picture.js";
export type { Recipient, Submission } from "./model/submission.js";
export { textIn } from "./model/text.js";
export { dumpPages } from "./paginate/dump-pages.js";
export { openPress, type Press, type PressSupplies, proofTemplates } from "./press.js";
export { readSubmission } from "./source/read-submission.js";
export { isCalendarDate } from "./model/calendar-date.js";
export type { TemplateFile, TemplateFiles } from "./template/compile-templates.js";
