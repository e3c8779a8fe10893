/** Compressed samples as a PDF takes them (ISO 32000-1, 8.9.5). */
export interface PictureSamples {
  readonly bytes: Uint8Array;
  readonly filter: "FlateDecode" | "DCTDecode";
  /** Whether each row begins with its PNG filter (ISO 32000-1, 7.4.4.4). */
  readonly filteredRows: boolean;
  readonly bits: number;
  /** A palette has three bytes a colour: red, green, blue. */
  readonly colours: "grey" | "rgb" | Uint8Array;
}

/** How the stored pixels are turned to be seen: the values of Exif's tag Orientation (CIPA DC-008, 4.6.5). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** An image file that has been found sound, in the form in which a PDF shows it. */
export interface Picture {
  /** Path below `data/`. */
  readonly name: string;
  /** In pixels, as it is seen. */
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  readonly samples: PictureSamples;
  /** How opaque each stored pixel is, a byte for each, compressed as FlateDecode reads it; null where all are opaque. */
  readonly opacity: Uint8Array | null;
}

/** The image files of a submission and the others beside them, read when a letter first shows or carries them. */
export interface ImageFiles {
  /** Paths below `data/`, in ascending order. */
  readonly names: readonly string[];
  /** The bytes of one of the names, `most` of them and ten megabytes when absent, or why they cannot be had. */
  read(name: string, most?: number): Uint8Array | "outside" | "too-large" | "not-a-file" | "no-access";
}
