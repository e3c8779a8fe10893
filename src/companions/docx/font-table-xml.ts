import { NAMESPACES } from "./namespaces.js";
import { setTo, type Xml, xml } from "./xml.js";

/** The fonts that the styles name, and what every Word has in their place: no font goes into the file. */
const STAND_INS: readonly (readonly [string, string])[] = [
  ["Noto Serif", "Times New Roman"],
  ["Noto Serif SC", "SimSun"],
  ["Noto Naskh Arabic", "Times New Roman"],
  ["Times New Roman", ""],
];

/** What Word is told of fonts that a reader's machine may lack. */
export function fontTableXml(): Xml {
  const fonts = STAND_INS.map(([name, other]) =>
    xml(
      "w:font",
      { "w:name": name },
      ...(other === "" ? [] : [setTo("w:altName", other)]),
      setTo("w:family", "roman"),
      setTo("w:pitch", "variable"),
    ),
  );
  return xml("w:fonts", NAMESPACES, ...fonts);
}
