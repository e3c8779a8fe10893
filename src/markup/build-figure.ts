import type { Block } from "../model/letter.js";
import { buildInlines, type Locate } from "./build-part.js";
import type { MarkupElement } from "./markup-node.js";

/** A figure, from an element that has passed `checkFigure`. */
export function buildFigure(figure: MarkupElement, locate: Locate): Block {
  const inside = figure.children.filter((child) => child.type === "element");
  const image = inside.find(({ name }) => name === "img");
  const caption = inside.find(({ name }) => name === "figcaption");
  const attribute = (wanted: string) => image?.attributes.find(({ name }) => name === wanted);
  const source = attribute("src");
  // Within the quotation marks a value of the data has a place of its own.
  const place = locate(source === undefined ? figure.offset : source.offset + 'src="'.length);
  return {
    type: "figure",
    image: source?.value ?? "",
    alt: attribute("alt")?.value.replaceAll(/\s+/gu, " ").trim() ?? "",
    caption: buildInlines(caption?.children ?? [], locate),
    place: { ...place, length: place.length ?? source?.value.length ?? 1 },
  };
}
