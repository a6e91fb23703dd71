/** A screen about one period keeps it in the URL: ?periode=2026-T4. */
export const ofPeriod = (search: Record<string, unknown>): { periode?: string } => ({
  ...search,
  periode: typeof search.periode === 'string' && search.periode ? search.periode : undefined,
});
