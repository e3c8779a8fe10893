import type { Picture } from "../model/picture.js";
import { readJpeg } from "./read-jpeg.js";
import { readPng } from "./read-png.js";

/** Why an image cannot be shown: a word, or its size in pixels where that is more than `most`. */
export type Refusal =
  | "not-an-image"
  | "damaged"
  | "cmyk"
  | "coding"
  | { readonly width: number; readonly height: number; readonly most: number };

/** A picture without its name, or why there is none. */
export type Read = Omit<Picture, "name"> | { readonly refusal: Refusal };

/** More pixels than a sheet of A4 has at 600 dots an inch: a mistake, or an attack on the memory. */
const MOST_PIXELS = 40_000_000;

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG_SIGNATURE = [0xff, 0xd8, 0xff];

/** Reads a PNG or JPEG by what is in it, whatever its name. */
export function readPicture(name: string, bytes: Uint8Array): Picture | { readonly refusal: Refusal } {
  const read = readBySignature(bytes);
  return "refusal" in read ? read : { name, ...read };
}

function readBySignature(bytes: Uint8Array): Read {
  const begins = (signature: readonly number[]): boolean =>
    signature.every((byte, index) => bytes[index] === byte);
  if (begins(PNG_SIGNATURE)) return readPng(bytes, refuseSize);
  if (begins(JPEG_SIGNATURE)) return readJpeg(bytes, refuseSize);
  return { refusal: "not-an-image" };
}

/** Why an image of that size is refused; null for one that is not. Asked before any pixel is decoded. */
export type SizeCheck = (width: number, height: number, most?: number) => Refusal | null;

function refuseSize(width: number, height: number, most = MOST_PIXELS): Refusal | null {
  if (width === 0 || height === 0) return "damaged";
  return width * height > most ? { width, height, most } : null;
}
