import type { Language } from "../../model/language.js";
import { languageAttributes } from "./looks.js";
import { NAMESPACES } from "./namespaces.js";
import { NOTE_RULES } from "./notes-xml.js";
import { flag, setTo, type Xml, xml } from "./xml.js";

/** Word's own version of what it makes of a file: 15 has been the newest since 2013; an older one would be told on its title bar. */
const COMPATIBLE_WITH = 15;

/** What holds for the whole document. */
export function settingsXml({ code }: Language, hasNotes: boolean): Xml {
  const compatible = xml("w:compatSetting", {
    "w:name": "compatibilityMode",
    "w:uri": "http://schemas.microsoft.com/office/word",
    "w:val": COMPATIBLE_WITH,
  });
  const rules = NOTE_RULES.map(({ id }) => xml("w:footnote", { "w:id": id }));
  const notes = hasNotes ? [xml("w:footnotePr", {}, ...rules)] : [];
  return xml(
    "w:settings",
    NAMESPACES,
    setTo("w:defaultTabStop", 720),
    setTo("w:characterSpacingControl", "doNotCompress"),
    ...notes,
    // A line that the writer broke is not stretched to the margin.
    xml("w:compat", {}, flag("w:doNotExpandShiftReturn"), compatible),
    xml("w:themeFontLang", languageAttributes(code)),
    setTo("w:decimalSymbol", "."),
    setTo("w:listSeparator", ","),
  );
}
