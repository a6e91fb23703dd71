import type { Me } from '@/api/me';
import type { Plan, PlanSummary } from '@/api/plans';

/** People and a plan of the office as the API tells of them. */
export const IKA: Me = {
  accountId: 'account-ika',
  name: 'Ika Sari, A.Md.',
  roles: ['EMPLOYEE'],
  employee: {
    id: 'ika',
    nip: '199507032016021001',
    name: 'Ika Sari, A.Md.',
    grade: 'II/c',
    status: 'PNS',
  },
  assignment: {
    id: 'post',
    positionTitle: 'Pengadministrasi Umum',
    positionKind: 'STAFF',
    kind: 'DEFINITIVE',
    unit: { id: 'unit', name: 'Seksi Pelayanan Umum' },
    assessor: { employeeId: 'budi', name: 'Budi Maulana, S.E.' },
    startsOn: '2026-01-01',
  },
  relations: { assesses: 0, superiorOf: 0, headsUnits: [] },
};

export const aPlan = (change: Partial<Plan> = {}): Plan => ({
  id: 'plan-1',
  cycleId: 'cycle-1',
  year: 2026,
  employee: {
    id: 'ika',
    name: 'Ika Sari, A.Md.',
    nip: '199507032016021001',
    grade: 'II/c',
    positionTitle: 'Pengadministrasi Umum',
    unitName: 'Seksi Pelayanan Umum',
  },
  assessor: { employeeId: 'budi', name: 'Budi Maulana, S.E.', positionTitle: 'Kepala Seksi' },
  versionNumber: 1,
  approach: 'QUANTITATIVE',
  asksPerspective: false,
  status: 'DRAFT',
  targets: [
    {
      id: 'target-1',
      lineageId: 'target-1',
      kind: 'MAIN',
      title: 'Surat terbit tepat waktu',
      provisional: true,
      links: [],
      indicators: [
        {
          id: 'indicator-1',
          lineageId: 'indicator-1',
          aspect: 'TIME',
          description: 'Rata-rata lama penyelesaian',
          unitOfMeasure: 'hari kerja',
          direction: 'LOWER_BETTER',
          accumulation: 'AVERAGE',
          targetValue: 2.5,
          source: 'MANUAL',
        },
      ],
    },
  ],
  behaviourExpectations: [
    { value: 'SERVICE_ORIENTED', text: '' },
    { value: 'ACCOUNTABLE', text: '' },
    { value: 'COMPETENT', text: '' },
    { value: 'HARMONIOUS', text: '' },
    { value: 'LOYAL', text: '' },
    { value: 'ADAPTIVE', text: '' },
    { value: 'COLLABORATIVE', text: '' },
  ],
  annexes: [
    { kind: 'RESOURCES', texts: [] },
    { kind: 'ACCOUNTABILITY', texts: [] },
    { kind: 'CONSEQUENCES', texts: [] },
  ],
  warnings: [],
  readBy: ['Ika Sari, A.Md.', 'Budi Maulana, S.E.'],
  allowedActions: ['EDIT', 'SUBMIT'],
  ...change,
});

export const summaryOf = (plan: Plan): PlanSummary => ({
  id: plan.id,
  cycleId: plan.cycleId,
  employee: { id: plan.employee.id, name: plan.employee.name },
  versionNumber: plan.versionNumber,
  status: plan.status,
  mainTargets: plan.targets.length,
  provisional: false,
});
