/** The narrow surface of pdfkit 0.20.2 that this room uses, private fields included; `tests/pdf/draw-letter.test.ts` holds it. */
declare module "pdfkit" {
  export interface PdfReference {
    readonly data: Record<string, unknown>;
    /** What the stream holds so far, and whether it is still to be compressed. */
    buffer: readonly Uint8Array[];
    compress: boolean;
    finalize(): void;
    write(chunk: string | Uint8Array): void;
    end(chunk?: string | Uint8Array): void;
  }

  export interface PdfPage {
    readonly height: number;
    readonly dictionary: PdfReference;
    /** Font resources of the page, by the name that its text operators use. */
    readonly fonts: Record<string, PdfReference>;
    /** Pictures of the page, by the name that its operators use. */
    readonly xobjects: Record<string, PdfReference>;
  }

  export interface StructureContent {
    readonly refs: readonly unknown[];
  }

  export interface StructureElement {
    readonly dictionary: PdfReference;
    add(child: StructureElement | StructureContent): StructureElement;
    end(): void;
  }

  export interface Outline {
    readonly outlineData: Record<string, unknown>;
    readonly dictionary: PdfReference;
    readonly children: Outline[];
    addItem(title: string): Outline;
    /** Writes it with all that is below it. */
    endOutline(): void;
  }

  /** The root of the page tree; pdfkit adds every page to it. */
  export interface PageTree {
    readonly data: { Kids: PdfReference[] };
  }

  /** The tree of numbers that lead from content to its structure: an element each, or the elements of a page. */
  export interface NumberTree {
    _items: Record<string, unknown>;
  }

  export interface DocumentInfo {
    Title: string;
    Author: string;
    Subject: string;
    Keywords?: string;
    Creator: string;
    Producer: string;
    CreationDate: Date;
    ModDate: Date;
  }

  export interface DocumentOptions {
    readonly pdfVersion: "1.7";
    readonly subset: "PDF/A-3a";
    readonly tagged: true;
    readonly lang: string;
    readonly displayTitle: true;
    readonly autoFirstPage: false;
    readonly font: null;
    readonly info: DocumentInfo;
  }

  export default class PDFDocument {
    constructor(options: DocumentOptions);
    readonly page: PdfPage;
    readonly outline: Outline;
    info: DocumentInfo;
    readonly _root: { readonly data: Record<string, unknown> & { readonly Pages: PageTree } };
    _addInfo(): void;
    /** Every chunk of the file passes through it; null ends the file. */
    push(chunk: Uint8Array | null): boolean;
    /** What has been pushed so far. */
    read(): Uint8Array | null;
    /** Writes the pages that have been drawn. */
    flushPages(): void;
    addPage(options: { size: [number, number]; margin: number }): this;
    addContent(operators: string): this;
    appendXML(xml: string): void;
    ref(data: Record<string, unknown>): PdfReference;
    /** Puts a file's description into the tree of names. */
    addNamedEmbeddedFile(name: string, described: PdfReference): void;
    struct(role: string, options?: { lang?: string; alt?: string; title?: string }): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(role: string): StructureContent;
    markContent(tag: "Artifact", options: { type: string }): this;
    getStructTreeRoot(): PdfReference;
    getStructParentTree(): NumberTree;
    annotate(
      x: number,
      y: number,
      width: number,
      height: number,
      options: { Subtype: "Link"; Dest: unknown[]; structParent: StructureElement; Contents: String },
    ): this;
    endMarkedContent(): this;
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      options: { structParent: StructureElement; Contents: String },
    ): this;
    on(event: "data", listener: (chunk: Uint8Array) => void): this;
    on(event: "end", listener: () => void): this;
    on(event: "error", listener: (error: Error) => void): this;
    end(): void;
  }
}
