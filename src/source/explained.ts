import type { ErrorCode } from "yaml";
import type { YamlSlip } from "../model/yaml-slip.js";

/** What the parser tells of an error, which is often not where the mistake was made. */
export interface ParserError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** A mistake that was recognised, with the offsets of what is mistaken. */
export interface Explained {
  readonly slip: YamlSlip;
  readonly start: number;
  readonly end: number;
}
