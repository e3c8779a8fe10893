import { fault, type Diagnostic } from "../model/diagnostic.js";
import { isEmailAddress } from "../model/email-address.js";
import { SUBJECT_WORDS } from "../model/email-subject.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** Names in braces that are none of a subject's, in the pattern for the subject of an e-mail: of each language, where it has several. */
export function checkSubject(pattern: YamlNode | null): readonly Diagnostic[] {
  if (pattern === null) return [];
  const texts = pattern.type === "map" ? entriesOf(pattern).map(({ value }) => value) : [pattern];
  return texts.flatMap(checkWords);
}

function checkWords(node: YamlNode): readonly Diagnostic[] {
  const pattern = stringOf(node) ?? "";
  const names = [...pattern.matchAll(/\{([^{}]*)\}/gu)].map(([, name = ""]) => name);
  const known: readonly string[] = SUBJECT_WORDS;
  const unknown = names.filter((name) => !known.includes(name));
  const bare = /[{}]/u.test(pattern.replaceAll(/\{[^{}]*\}/gu, ""));
  return [
    ...unknown.map((name) => fault("unknown-subject-word", node.place, { name, known: SUBJECT_WORDS })),
    ...(bare ? [fault("wrong-value", node.place, { value: pattern, expected: "braces in pairs" })] : []),
  ];
}

/** Ways of a channel that say e-mail and lead to no mailbox. */
export function checkMailboxes(channel: YamlNode): readonly Diagnostic[] {
  return itemsOf(childOf(channel, "send")).flatMap((way) => {
    const to = childOf(way, "to");
    const value = stringOf(to);
    if (to === null || value === null || stringOf(childOf(way, "by")) !== "e-mail" || isEmailAddress(value))
      return [];
    return [
      fault("wrong-value", to.place, {
        value,
        expected: "the address of a mailbox, such as `office@example.org`",
      }),
    ];
  });
}
