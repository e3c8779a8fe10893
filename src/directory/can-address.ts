import type { Language } from "../model/language.js";
import { type Directory, titleIn } from "../model/office.js";
import { textIn } from "../model/text.js";

/** Whether the directory has every text that an inside address and a greeting in the language need. */
export function canAddress(directory: Directory, officeId: string, { code, forms }: Language): boolean {
  const office = directory.offices.get(officeId);
  const address = directory.addresses.get(office?.address.id ?? "");
  if (office === undefined || address === undefined) return false;
  const texts = [office.body, ...address.lines, ...address.city];
  return (
    Object.hasOwn(forms, office.form.id) &&
    [office.title, office.vocative].every((title) => titleIn(title, code, null) !== null) &&
    texts.every((text) => textIn(text, code) !== null)
  );
}
