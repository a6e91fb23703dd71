import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '@/api/plans';
import { loadTexts } from '@/i18n/catalogs';
import { aCycle } from '@/test/cycles';
import { aPlan, IKA, summaryOf } from '@/test/plans';
import { renderScreen } from '@/test/screen';
import { anApi } from '@/test/server';
import { AgreePlanScreen } from './AgreePlanScreen';

const server = anApi();
const submitted = (change: Partial<Plan> = {}): Plan =>
  aPlan({ status: 'SUBMITTED', allowedActions: ['RETURN', 'AGREE'], ...change });

function office(plan: Plan) {
  const goals = [
    { id: 'goal-1', title: 'Layanan memuaskan warga', planStatus: 'ESTABLISHED', employeeName: 'Budi' },
    { id: 'goal-2', title: 'Arsip tertib', planStatus: 'ESTABLISHED', employeeName: 'Budi' },
  ];
  server.use(
    http.get('*/api/v1/cycles', () => HttpResponse.json({ items: [aCycle()] })),
    http.get('*/api/v1/behaviour-values', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/plans', () => HttpResponse.json({ items: [summaryOf(plan)], page: {} })),
    http.get('*/api/v1/plans/:id', () => HttpResponse.json(plan, { headers: { ETag: '"5"' } })),
    http.get('*/api/v1/plans/:id/linkable-targets', () => HttpResponse.json({ items: goals })),
  );
}

const open = () =>
  renderScreen(AgreePlanScreen, { path: '/tim/$employeeId/target', at: '/tim/ika/target', me: IKA });

describe('the plan of a team member', () => {
  beforeEach(() => loadTexts('target'));

  it('shows the assessor’s targets and which of them the plan serves', async () => {
    const plan = submitted();
    const link = {
      superiorTargetId: 'goal-1',
      superiorTitle: 'Layanan memuaskan warga',
      kind: 'DIRECT' as const,
      provisional: false,
    };
    office({ ...plan, targets: plan.targets.map((target) => ({ ...target, links: [link] })) });
    open();
    const goals = await screen.findByRole('region', { name: 'Hasil kerja atasan' });
    const [served, unserved] = await within(goals).findAllByRole('listitem');
    expect(served).toHaveProperty(
      'textContent',
      expect.stringContaining('Surat terbit tepat waktu (Mendukung langsung)'),
    );
    expect(within(goals).getByText('Arsip tertib').closest('li')).toHaveProperty(
      'textContent',
      expect.stringContaining('Belum didukung'),
    );
    expect(unserved).toBeDefined();
  });

  it('gives the plan back only with a reason that can be understood', async () => {
    office(submitted());
    const reasons: unknown[] = [];
    server.use(
      http.post('*/api/v1/plans/:id/return', async ({ request }) => {
        reasons.push(await request.json());
        const returned = submitted({
          status: 'RETURNED',
          allowedActions: [],
          returnedReason: 'Tambahkan mutu.',
        });
        return HttpResponse.json(returned, { headers: { ETag: '"6"' } });
      }),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Kembalikan' }));
    const dialog = await screen.findByRole('dialog');
    const send = within(dialog).getByRole('button', { name: 'Kembalikan SKP' });
    await userEvent.click(send);
    expect(reasons).toEqual([]);
    await userEvent.type(within(dialog).getByRole('textbox'), 'Tambahkan indikator mutu.');
    await userEvent.click(send);
    expect(await screen.findByText('Dikembalikan kepada Ika Sari, A.Md.')).toBeTruthy();
    expect(reasons).toEqual([{ reason: 'Tambahkan indikator mutu.' }]);
  });

  it('agrees, and asks for the signature next', async () => {
    office(submitted());
    server.use(
      http.post('*/api/v1/plans/:id/agreement', () => {
        const agreed = submitted({ status: 'AGREED', allowedActions: ['RETURN', 'SIGN'] });
        return HttpResponse.json(agreed, { headers: { ETag: '"6"' } });
      }),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Setujui' }));
    expect(await screen.findByRole('button', { name: 'Tanda tangani' })).toBeTruthy();
  });

  it('offers nothing to someone who only reads', async () => {
    office(submitted({ allowedActions: [] }));
    open();
    expect(await screen.findByText('SKP ini menunggu keputusan pejabat penilainya.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Setujui' })).toBeNull();
  });
});
