import type { Cycle, Period } from '@/api/cycles';

export const aPeriod = (change: Partial<Period> = {}): Period => ({
  id: `p${change.sequence ?? 1}`,
  cycleId: 'cycle-1',
  sequence: 1,
  kind: 'PERIODIC',
  label: `Triwulan ${change.sequence ?? 1}`,
  startsOn: '2026-01-01',
  endsOn: '2026-03-31',
  dueOn: '2026-04-10',
  closesOn: '2026-04-30',
  state: 'RUNNING',
  allowedActions: [],
  ...change,
});

export const aCycle = (change: Partial<Cycle> = {}): Cycle => ({
  id: 'cycle-1',
  year: 2026,
  name: 'Penilaian Kinerja 2026',
  rhythm: 'QUARTERLY',
  approach: 'QUANTITATIVE',
  status: 'OPEN',
  periods: [],
  allowedActions: [],
  ...change,
});
