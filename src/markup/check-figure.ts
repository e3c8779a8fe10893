import { type Diagnostic, type DiagnosticArgs, fault } from "../model/diagnostic.js";
import type { Locate } from "./check-markup.js";
import type { MarkupElement } from "./markup-node.js";

/** Whether a figure has one image, and one caption at most. */
export function checkFigure(figure: MarkupElement, place: Locate): Diagnostic[] {
  const named = (name: string): MarkupElement[] =>
    figure.children.filter((child) => child.type === "element").filter((child) => child.name === name);
  const tell = (element: MarkupElement, problem: DiagnosticArgs["figure-shape"]["problem"]): Diagnostic =>
    fault("figure-shape", place(element.offset, element.name.length + 1), { problem });
  const images = named("img");
  return [
    ...(images.length === 0 ? [tell(figure, "no-image")] : []),
    ...images.slice(1).map((image) => tell(image, "many-images")),
    ...named("figcaption")
      .slice(1)
      .map((caption) => tell(caption, "many-captions")),
  ];
}
