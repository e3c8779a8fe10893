const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";

/** A mailbox without quotes and comments (RFC 5322, 3.4.1), of ASCII: a domain in other letters is written in its `xn--` form. */
const ADDRESS = String.raw`${ATOM}(?:\.${ATOM})*@${LABEL}(?:\.${LABEL})+`;

/** The pattern of a text that is the address of a mailbox and nothing else. */
export const WHOLE_ADDRESS = `^${ADDRESS}$`;

/** Octets of an address that mail systems take at most (RFC 5321, 4.5.3.1.3, without the angle brackets). */
export const LONGEST_ADDRESS = 254;

/** Whether the whole text is the address of a mailbox. */
export function isEmailAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && new RegExp(WHOLE_ADDRESS, "u").test(text);
}

/** The first address in a line such as "E-mail: office@example.org"; null where there is none. */
export function emailAddressIn(line: string): string | null {
  const words = line.match(/[^\s<>()[\],;:"/]+/gu) ?? [];
  return words.map((word) => word.replace(/\.+$/u, "")).find(isEmailAddress) ?? null;
}
