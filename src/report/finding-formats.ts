/** How findings are told: to a person, one a line, or to a program. */
export const FINDING_FORMATS = ["human", "short", "json", "github", "sarif"] as const;

export type FindingFormat = (typeof FINDING_FORMATS)[number];
