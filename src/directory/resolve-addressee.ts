import type { FormOfAddress, Language } from "../model/language.js";
import type { Address, Addressee, Directory } from "../model/office.js";
import { type Text, textIn } from "../model/text.js";

/**
 * An office as a letter in the given language addresses it. The reader has made sure that the office, its address,
 * its form of address and the language of its texts exist; where one does not, that is a bug, and thrown.
 */
export function resolveAddressee(directory: Directory, officeId: string, language: Language): Addressee {
  const office = found(directory.offices.get(officeId), `office ${officeId}`);
  const address = found(directory.addresses.get(office.address.id), `address ${office.address.id}`);
  const say = (text: Text): string =>
    found(textIn(text, language.code), `${language.code} text of ${officeId}`);
  const title = say(office.title);
  const body = say(office.body);
  const form = formOf(language, office.form.id);
  const vocative = say(office.vocative);
  return {
    office: officeId,
    kind: office.kind,
    body,
    title,
    lines: [...officeLines(title, body), ...addressTexts(address).map(say)],
    addressLines: addressTexts(address).map(say),
    salutation: fillTitle(form.salutation, vocative),
    close: fillTitle(form.close, vocative),
  };
}

/** The body has no line of its own when the title already ends with its name. */
function officeLines(title: string, body: string): readonly string[] {
  return title.endsWith(body) ? [title] : [title, body];
}

/** No address is guessed: what is known from memory alone shows the city and the country. */
function addressTexts({ status, lines, city }: Address): readonly Text[] {
  return status !== "memory" && lines.length > 0 ? lines : city;
}

function formOf({ code, forms }: Language, name: string): FormOfAddress {
  return found(Object.hasOwn(forms, name) ? forms[name] : undefined, `form of address ${name} in ${code}`);
}

/** A function as replacement, so that no `$` in a title is taken for a pattern. */
function fillTitle(phrase: string, vocative: string): string {
  return phrase.replaceAll("{title}", () => vocative);
}

function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`no ${what}`);
  return value;
}
