/** Answers needed of so many visits (Krejcie and Morgan), for showing while somebody types; the server reckons it again. */
export function requiredSample(visits: number): number {
  if (visits < 1) return 0;
  const quarter = 3.841 * 0.25;
  return Math.round((quarter * visits) / (0.0025 * (visits - 1) + quarter));
}

/** The sum of weights without the dust of binary fractions; each has six decimals at most. */
export const sumOf = (weights: readonly (number | null | undefined)[]): number =>
  Math.round(weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0) * 1e6) / 1e6;
