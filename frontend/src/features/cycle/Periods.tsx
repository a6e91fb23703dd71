import { lazy, Suspense, useState } from 'react';
import { Section } from '@/components/Section';
import { StatusBadge, type StatusKind } from '@/components/StatusBadge';
import { DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { periodChoices } from '@/lib/periods';
import type { Cycle, Period } from './cycles';
import { PeriodActions } from './PeriodActions';

// The forms come when they are asked for.
const ExtendPeriod = lazy(() => import('./ExtendPeriod'));
const GiveTime = lazy(() => import('./GiveTime'));

const KIND: Record<Period['state'], StatusKind> = {
  UPCOMING: 'neutral',
  RUNNING: 'sent',
  EVALUATING: 'waiting',
  CLOSED: 'done',
};

export function Periods({ cycle }: { cycle: Cycle }) {
  const t = useT();
  const { language } = useLanguage();
  const [extending, setExtending] = useState<string | null>(null);
  const [giving, setGiving] = useState<Period | null>(null);
  const codes = new Map(periodChoices([cycle]).map(({ code, period }) => [period.id, code]));
  return (
    <Section title={t('cycle.periods')} lead={t('cycle.periods.lead')}>
      <DataTable
        caption={t('cycle.periods')}
        rows={cycle.periods}
        keyOf={(row) => row.id}
        columns={[
          {
            id: 'label',
            header: t('cycle.period'),
            cell: (row) => (
              <>
                {row.label}
                {row.kind === 'ANNUAL' && <p className="caption">{t('cycle.kind.ANNUAL')}</p>}
              </>
            ),
          },
          {
            id: 'days',
            header: t('cycle.days'),
            cell: (row) => `${formatDate(row.startsOn, language)} – ${formatDate(row.endsOn, language)}`,
          },
          {
            id: 'due',
            header: t('cycle.due'),
            cell: (row) => (
              <>
                {formatDate(row.dueOn, language)}
                <p className="caption">
                  {t('cycle.closes.on', { date: formatDate(row.closesOn, language) })}
                </p>
              </>
            ),
          },
          {
            id: 'state',
            header: t('cycle.status'),
            cell: (row) => <StatusBadge kind={KIND[row.state]}>{t(`cycle.state.${row.state}`)}</StatusBadge>,
          },
          {
            id: 'action',
            action: true,
            header: t('cycle.action'),
            cell: (row) => (
              <PeriodActions
                row={row}
                periode={codes.get(row.id)}
                onMove={() => setExtending(row.id)}
                onGive={() => setGiving(row)}
              />
            ),
          },
        ]}
      />
      {giving && (
        <Suspense>
          <GiveTime period={giving} onClose={() => setGiving(null)} />
        </Suspense>
      )}
      {extending && (
        <Suspense>
          <ExtendPeriod cycleId={cycle.id} id={extending} onClose={() => setExtending(null)} />
        </Suspense>
      )}
    </Section>
  );
}
