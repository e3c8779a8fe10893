import * as base64 from "nodemailer/lib/base64";
import * as quotedPrintable from "nodemailer/lib/qp";
import { headerLine, parameterLine } from "./header-line.js";

/** Characters of an encoded line (RFC 2045, 6.7 and 6.8). */
const WIDTH = 76;

/**
 * Several parts in one (RFC 2046, 5.1). Its boundary needs no chance: `=_` stands in nothing that is encoded in
 * quoted-printable or base64 (RFC 2045, 6.7), and every part is.
 */
export function multipart(subtype: string, name: string, parts: readonly string[]): string {
  const boundary = `=_${name}`;
  const inside = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join("");
  return `${parameterLine("Content-Type", `multipart/${subtype}`, { boundary })}\r\n\r\n${inside}--${boundary}--\r\n`;
}

/** Text in whichever encoding is shorter: Latin stays readable, Armenian takes four characters for three bytes and not nine. */
export function textPart(subtype: string, text: string): string {
  const bytes = Buffer.from(text.replaceAll("\n", "\r\n"), "utf8");
  const type = parameterLine("Content-Type", `text/${subtype}`, { charset: "utf-8" });
  const quoted = quotedPrintable.encode(bytes);
  if (quoted.length > (bytes.length * 4) / 3) return base64Part(bytes, [type]);
  const encoding = headerLine("Content-Transfer-Encoding", "quoted-printable");
  return [type, encoding, "", quotedPrintable.wrap(quoted, WIDTH)].join("\r\n");
}

/** Bytes of any kind below the headers that say of which. */
export function base64Part(bytes: Uint8Array, head: readonly string[]): string {
  const encoded = base64.encode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  return [...head, headerLine("Content-Transfer-Encoding", "base64"), "", base64.wrap(encoded, WIDTH)].join(
    "\r\n",
  );
}
