import { HttpResponse, http } from 'msw';
import type { Me } from '@/api/me';
import type { EvaluationSummary, IndicatorProgress } from '@/api/performance';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export const employee: Me = {
  accountId: 'a1',
  name: 'Ika Sari, A.Md.',
  roles: ['EMPLOYEE'],
  employee: { id: 'e1', nip: '199507032016021001', name: 'Ika Sari, A.Md.', grade: 'II/c', status: 'PNS' },
  assignment: {
    id: 'p1',
    positionTitle: 'Pengelola Pelayanan',
    positionKind: 'STAFF',
    kind: 'DEFINITIVE',
    unit: { id: 'u1', name: 'Seksi Pelayanan Umum' },
    assessor: { employeeId: 'e2', name: 'Budi Maulana, S.E.' },
    startsOn: '2024-01-01',
  },
  relations: { assesses: 0, superiorOf: 0, headsUnits: [] },
};

export const assessor: Me = {
  ...employee,
  accountId: 'a2',
  name: 'Budi Maulana, S.E.',
  employee: {
    id: 'e2',
    nip: '198001012005011002',
    name: 'Budi Maulana, S.E.',
    grade: 'III/d',
    status: 'PNS',
  },
  relations: { assesses: 2, superiorOf: 0, headsUnits: [] },
};

/** The clock of these tests stands inside the third quarter. */
export const NOW = new Date('2026-07-15T03:00:00Z');

const quarter = (sequence: number, startsOn: string, endsOn: string, state: string) => ({
  id: `p${sequence}`,
  sequence,
  kind: 'PERIODIC',
  label: `Triwulan ${'I'.repeat(sequence)}`,
  startsOn,
  endsOn,
  dueOn: endsOn,
  closesOn: endsOn,
  state,
});

const cycle = {
  id: 'c1',
  year: 2026,
  name: 'Penilaian 2026',
  rhythm: 'QUARTERLY',
  status: 'OPEN',
  periods: [
    quarter(1, '2026-01-01', '2026-03-31', 'CLOSED'),
    quarter(2, '2026-04-01', '2026-06-30', 'EVALUATING'),
    quarter(3, '2026-07-01', '2026-09-30', 'RUNNING'),
  ],
};

export const cycles = http.get('*/api/v1/cycles', () => HttpResponse.json({ items: [cycle], page: {} }));

const rule = {
  code: 'INDICATOR_NORMAL',
  text: 'Capaian = realisasi ÷ target × 100.',
  source: 'PermenPANRB 8/2021',
};

export const indicator: IndicatorProgress = {
  id: 'i1',
  aspect: 'QUANTITY',
  description: 'Jumlah surat keterangan yang terbit',
  unitOfMeasure: 'surat',
  direction: 'HIGHER_BETTER',
  accumulation: 'SUM',
  targetValue: 480,
  targetToDate: 240,
  realised: 252,
  achievement: 105,
  formulaText: '252 ÷ 240 × 100 = 105 %',
  rule,
  explanation: [{ text: '252 ÷ 240 × 100 = 105 %', rule }],
  entries: 2,
  entriesInPeriod: 1,
  evidence: 1,
  lastOccurredOn: '2026-06-20',
  source: 'MANUAL',
};

export const target = {
  id: 't1',
  title: 'Surat keterangan warga terbit tepat waktu',
  kind: 'MAIN' as const,
  indicators: [indicator],
};

export const progress = http.get('*/api/v1/progress', () =>
  HttpResponse.json({ planId: 'pl1', periodId: 'p2', targets: [target] }),
);

export const plans = (status: Schemas['PlanStatus'] | null) =>
  http.get('*/api/v1/plans', () =>
    HttpResponse.json({
      items: status
        ? [
            {
              id: 'pl1',
              cycleId: 'c1',
              employee: { id: 'e1', name: employee.name },
              versionNumber: 1,
              status,
              mainTargets: 1,
              provisional: false,
            },
          ]
        : [],
      page: {},
    }),
  );

export const summary: EvaluationSummary = {
  id: 'ev1',
  planId: 'pl1',
  cycleId: 'c1',
  periodId: 'p2',
  periodLabel: 'Triwulan II',
  periodKind: 'PERIODIC',
  employee: { employeeId: 'e1', name: employee.name },
  assessor: { employeeId: 'e2', name: assessor.name },
  status: 'SUBMITTED',
  withoutSubmission: false,
};

export const evaluations = (...items: EvaluationSummary[]) =>
  http.get('*/api/v1/evaluations', () => HttpResponse.json({ items, page: {} }));

export const evaluation: Schemas['Evaluation'] = {
  id: 'ev1',
  planId: 'pl1',
  cycleId: 'c1',
  year: 2026,
  period: {
    id: 'p2',
    sequence: 2,
    kind: 'PERIODIC',
    label: 'Triwulan II',
    startsOn: '2026-04-01',
    endsOn: '2026-06-30',
    dueOn: '2026-06-30',
  },
  employee: { id: 'e1', name: employee.name, nip: '199507032016021001', grade: 'II/c' },
  assessor: { employeeId: 'e2', name: assessor.name },
  status: 'SUBMITTED',
  late: false,
  withoutSubmission: false,
  targetMarks: [],
  behaviourMarks: [],
  steps: [],
  circumstances: { slices: [], periods: [], changes: [] },
  warnings: [],
  readBy: [employee.name, assessor.name],
  allowedActions: ['ASSESS', 'COMPLETE', 'RETURN'],
};

export const delivered: Schemas['Evaluation'] = {
  ...evaluation,
  status: 'DELIVERED',
  resultRating: 'AS_EXPECTED',
  behaviourRating: 'ABOVE',
  behaviourReason: 'Menjadi contoh bagi rekan di loket.',
  predicate: 'GOOD',
  feedback: 'Pertahankan kecepatan layanan di loket.',
  allowedActions: ['ACKNOWLEDGE'],
};

export const explanation: Schemas['Explanation'] = {
  evaluationId: 'ev1',
  year: 2026,
  period: evaluation.period,
  employee: evaluation.employee,
  assessor: evaluation.assessor,
  fromSnapshot: false,
  late: false,
  withoutSubmission: false,
  results: {
    suggested: 'AS_EXPECTED',
    rule,
    explanation: [{ text: '1 dari 1 hasil kerja sesuai ekspektasi. Saran: sesuai ekspektasi.', rule }],
  },
  behaviour: { rule },
  targets: [
    {
      ...target,
      suggestedMark: 'AS_EXPECTED',
      meanAchievement: 105,
      indicators: [
        {
          progress: indicator,
          entries: [
            {
              id: 'r1',
              periodId: 'p2',
              value: 126,
              occurredOn: '2026-06-20',
              recordedAt: '2026-06-20T02:00:00Z',
              replaced: false,
              evidence: [
                {
                  id: 'b1',
                  kind: 'FILE',
                  fileName: 'foto.jpg',
                  sizeBytes: 2048,
                  addedAt: '2026-06-20T02:00:00Z',
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  behaviours: [
    { value: 'SERVICE_ORIENTED', label: 'Berorientasi Pelayanan', guides: ['Ramah', 'Cekatan', 'Solutif'] },
  ],
  steps: [],
};

export const withEtag = (value: object, etag = '"1"') =>
  HttpResponse.json(value as never, { headers: { ETag: etag } });
