/** The grammatical gender in which a holder is spoken of. */
export type Gender = "feminine" | "masculine";

/** A wording that is the same for everyone, or has forms: the neutral one is also that of an office without a known holder. */
export type ByGender =
  | string
  | {
      readonly neutral: string;
      readonly feminine?: string | undefined;
      readonly masculine?: string | undefined;
    };

/** The form for a gender; the neutral one where there is no other, or the gender is not known. */
export function formFor(forms: ByGender, gender: Gender | null): string {
  if (typeof forms === "string") return forms;
  return (gender === null ? undefined : forms[gender]) ?? forms.neutral;
}
