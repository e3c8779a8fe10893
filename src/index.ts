/** The public API. Everything else is reached through these names. */
export { composeOutcome, composeSet } from "./batch.js";
export { openDossier } from "./bind-dossier.js";
export { composeLetter, type ComposedLetter, composePages } from "./compose.js";
export { composeFiles } from "./compose-files.js";
export { checkCase, checkLetters } from "./check-set.js";
export { checkExample, needsExample } from "./check/example-text.js";
export { canAddress } from "./directory/can-address.js";
export { countWords } from "./directory/count-words.js";
export { resolveAddressee, type Resolved } from "./directory/resolve-addressee.js";
export { resolveNext, resolveTenure } from "./directory/resolve-tenure.js";
export { checkFolder, filesOf, type FolderDifference } from "./dossier/check-folder.js";
export { CHECKSUMS, readChecksums, writeChecksums } from "./dossier/checksums.js";
export { latestRecords, LEDGER, type LedgerRecord, readLedger, writeRecord } from "./dossier/ledger.js";
export {
  listLetter,
  type ManifestLetter,
  type Manifest,
  MANIFEST,
  MANIFEST_VERSION,
  readManifest,
  writeManifest,
} from "./dossier/manifest.js";
export { packArchive, type PackedFile } from "./dossier/pack-archive.js";
export { writeRegister } from "./dossier/write-register.js";
export { type Fingerprint, fingerprintLetters } from "./fingerprint-letters.js";
export { cutAhead } from "./fonts/cut-ahead.js";
export type { DossierLetter, DossierStep, LetterComparison, Section } from "./model/comparison.js";
export type { Case } from "./model/case.js";
export type { Channel, Limits } from "./model/channel.js";
export { type Consent, type Finality, pendingOf } from "./model/consent.js";
export { asErrors, type Diagnostic, fault, hasErrors, type Result, soundOnly } from "./model/diagnostic.js";
export { MOST_FILE_BYTES } from "./model/enclosed-file.js";
export { fileStemOf } from "./model/file-name.js";
export type { FileRecord } from "./model/file-record.js";
export type { Language } from "./model/language.js";
export type { FontSource } from "./model/font.js";
export { LETTER_FORMATS, type LetterFormat } from "./model/letter-format.js";
export { type Addressee, type Directory, type Office, titleIn } from "./model/office.js";
export type { LetterFile, Outcome } from "./model/outcome.js";
export type { ImageFiles } from "./model/picture.js";
export type { Recipient, Submission } from "./model/submission.js";
export type { PagedLetter } from "./model/page.js";
export type { RegisterEntry } from "./model/register.js";
export { concerning, type RuleBook, settle } from "./model/rule-book.js";
export type { Tenure, Term } from "./model/tenure.js";
export { type LanguageCode, textIn } from "./model/text.js";
export { openRegister } from "./open-register.js";
export { dumpPages } from "./paginate/dump-pages.js";
export { compareDossiers } from "./review/compare-dossiers.js";
export { compareLetters, compareStructure } from "./review/compare-letters.js";
export { readSections } from "./review/read-sections.js";
export { openPress, type Press, type PressSupplies, proofTemplates } from "./press.js";
export { refuseFinal } from "./refuse-final.js";
export { keepTrees, recallTrees } from "./source/kept-trees.js";
export { type PeekedRow, peekItems, peekRows } from "./source/peek-rows.js";
export { placeInData } from "./source/place-in-data.js";
export { readDirectory } from "./source/read-directory.js";
export { readSubmission } from "./source/read-submission.js";
export { isCalendarDate } from "./model/calendar-date.js";
export { lastLookedUp } from "./directory/last-looked-up.js";
export {
  readStarter,
  type Starter,
  STARTER,
  type WantedSubmission,
  writeSubmission,
} from "./source/write-submission.js";
export { writeSchemas } from "./source/write-schema.js";
export type { TemplateFile, TemplateFiles } from "./template/compile-templates.js";
export { keepTemplates, type KeptTemplates, NO_TEMPLATES } from "./template/keep-templates.js";
