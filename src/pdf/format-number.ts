/** A number as PDF operators take it (ISO 32000-1, 7.3.3): at most three decimals, no exponent, no negative zero. */
export function formatNumber(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? "0" : String(rounded);
}
