import * as v from "valibot";
import type { Channel, Limits, Measure } from "../model/channel.js";
import type { Row } from "../model/office.js";
import { fileName, way } from "./schema/channels-schema.js";
import * as take from "./take-values.js";
import { childOf, itemsOf, type YamlNode } from "./yaml-node.js";

const MEASURES: readonly Measure[] = ["words", "pages", "megabytes"];

/** A checked row of `data/directory/channels.yaml`. */
export function buildChannel(row: YamlNode, common: Row): Channel {
  const rule = take.stringAt(row, "file-name");
  return {
    ...common,
    languages: take.strings(row, "languages"),
    send: itemsOf(childOf(row, "send")).map((each) => ({
      by: v.parse(way, take.stringAt(each, "by")),
      to: take.stringAt(each, "to"),
      remembered: take.isTrue(each, "memory"),
      place: childOf(each, "to")?.place ?? each.place,
    })),
    refused: take.strings(row, "refused").map((each) => v.parse(way, each)),
    formats: take.strings(row, "formats"),
    limits: buildLimits(row),
    fileName: rule === null ? null : v.parse(fileName, rule),
    emailSubject: take.optionalText(row, "e-mail-subject"),
    deadline: take.optionalText(row, "deadline"),
    notes: take.texts(row, "notes"),
    languagesRemembered: common.status === "memory" || take.strings(row, "memory").includes("languages"),
  };
}

/** The `limits` of a row; none when it has none. */
export function buildLimits(row: YamlNode): Limits {
  const node = childOf(row, "limits");
  const given = MEASURES.flatMap((measure) => {
    const [most, value] = [take.numberAt(node, measure), childOf(node, measure)];
    return most === null || value === null ? [] : [[measure, { most, place: value.place }] as const];
  });
  return Object.fromEntries(given);
}
