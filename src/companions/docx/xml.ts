/** An element of an XML file: its name with its prefix, its attributes and what stands in it, in order. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Xml | string)[];
}

/** An element that holds others or text. */
export function xml(name: string, attributes: Xml["attributes"], ...children: Xml["children"]): Xml {
  return { name, attributes, children };
}

/** An element that only says one thing, as most of WordprocessingML's do. */
export function setTo(name: string, value: string | number): Xml {
  return xml(name, { "w:val": value });
}

/** An element whose presence says it all. */
export function flag(name: string): Xml {
  return xml(name, {});
}

/** The file that an element is the root of. */
export function writeXml(root: Xml): Uint8Array {
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${elementText(root)}`;
  return new TextEncoder().encode(text);
}

function elementText({ name, attributes, children }: Xml): string {
  const set = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const inner = children.map((child) => (typeof child === "string" ? escapeXml(child) : elementText(child)));
  const start = `<${name}${set.join("")}`;
  return children.length === 0 ? `${start}/>` : `${start}>${inner.join("")}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Which a reader of attributes takes for spaces (XML 1.0, 3.3.3), and of text for a line's end (2.11).
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** What no XML file may hold, even escaped (XML 1.0, 2.2): controls, halves of a pair, and two codes that are no characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escapeXml(text: string): string {
  return text.replaceAll(FORBIDDEN, "").replaceAll(/[&<>"\t\n\r]/gu, (sign) => ENTITIES[sign] ?? sign);
}
