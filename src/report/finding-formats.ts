/** How findings are told: to a person, or to a program. */
export const FINDING_FORMATS = ["human", "json"] as const;

export type FindingFormat = (typeof FINDING_FORMATS)[number];
