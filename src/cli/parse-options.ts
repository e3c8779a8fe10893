import { InvalidArgumentError } from "commander";
import type { Part } from "./set/ready-set.js";

/** The shape of a date; whether there is such a day is checked with the submission. */
export function parseDate(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) throw new InvalidArgumentError("Write it as 2021-11-22.");
  return value;
}

/** A language's code; whether the submission has it is checked with the submission. */
export function parseLanguage(value: string): string {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(value))
    throw new InvalidArgumentError("Write its code, such as fr.");
  return value;
}

/** Ids parted by commas. None at all would stand for every recipient, which nobody means who writes the option. */
export function collectIds(value: string, previous: readonly string[]): readonly string[] {
  const ids = value.split(",").map((id) => id.trim());
  const named = ids.filter((id) => id !== "");
  if (named.length === 0) throw new InvalidArgumentError("Name at least one recipient.");
  return [...previous, ...named];
}

/** A part of a set, as "2/5". */
export function parsePart(value: string): Part {
  const [, number = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/u.exec(value) ?? []).map(Number);
  if (number < 1 || number > of) throw new InvalidArgumentError("Write which part of how many, such as 2/5.");
  return { number, of };
}

/** A whole number from 1. */
export function parseCount(value: string): number {
  if (!/^[1-9]\d{0,3}$/u.test(value)) throw new InvalidArgumentError("Write a whole number from 1.");
  return Number(value);
}

/** A folder to write into; `-` is told apart by the command that knows it. */
export function parseFolder(value: string): string {
  if (value === "") throw new InvalidArgumentError("Name a folder.");
  if (/\.(?:pdf|html|txt)$/iu.test(value))
    throw new InvalidArgumentError("Name a folder: letters are named by date, recipient and language.");
  return value;
}
