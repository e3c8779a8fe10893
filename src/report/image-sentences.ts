import type { DiagnosticArgs } from "../model/diagnostic.js";
import { quote, suggest, type Sentence } from "./phrase.js";

type ImageCode = "image-missing" | "image-unreadable" | "image-refused" | "image-too-large" | "image-coarse";

type Reasons<C extends "image-unreadable" | "image-refused"> = Readonly<
  Record<DiagnosticArgs[C]["reason"], Sentence>
>;

const UNREADABLE: Reasons<"image-unreadable"> = {
  outside: { message: "it leads out of the submission's folder", hint: "copy the file itself into `data/`" },
  "too-large": { message: "it has more than 10 MB", hint: "save it smaller, or as JPEG" },
  "not-a-file": { message: "it is no file", hint: "put a file in its place" },
  "no-access": { message: "the system does not let us", hint: "look at the rights of the file" },
};

const REFUSED: Reasons<"image-refused"> = {
  "not-an-image": { message: "is neither PNG nor JPEG", hint: "save it as PNG or JPEG" },
  damaged: { message: "is damaged", hint: "save it again, or take another copy" },
  cmyk: { message: "is in the colours of print (CMYK)", hint: "save it in RGB" },
  coding: { message: "is a JPEG of a kind that no PDF can show", hint: "save it again as an ordinary JPEG" },
};

/** The findings of reading images and of giving them their size. */
export const IMAGE_SENTENCES: { readonly [C in ImageCode]: (args: DiagnosticArgs[C]) => Sentence } = {
  "image-missing": ({ name, known }) => ({
    message: `there is no image ${quote(name)} in ${quote("data/")}`,
    hint: suggest(name, known, "files"),
  }),
  "image-unreadable": ({ name, reason }) => ({
    message: `the image ${quote(name)} cannot be read: ${UNREADABLE[reason].message}`,
    hint: UNREADABLE[reason].hint,
  }),
  "image-refused": ({ name, reason }) => ({
    message: `the image ${quote(name)} ${REFUSED[reason].message}`,
    hint: REFUSED[reason].hint,
  }),
  "image-too-large": ({ name, width, height, most }) => ({
    message: `the image ${quote(name)} has ${width} by ${height} pixels: more than ${most / 1e6} million`,
    hint: "save it with fewer pixels",
  }),
  "image-coarse": ({ name, density, least }) => ({
    message: `the image ${quote(name)} is coarse in print: ${Math.floor(density)} dots an inch, where ${least} are needed`,
    hint: "use one with more pixels",
  }),
};
