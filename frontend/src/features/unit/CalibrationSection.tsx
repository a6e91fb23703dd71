import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorState } from '@/components/ErrorState';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { calibrationsList, useOpenCalibration } from './calibrations';
import type { UnitPredicate } from './units';

/** Sessions on the results of the unit's people, and the way to open one. */
export function CalibrationSection({ unit }: { unit: UnitPredicate }) {
  const t = useT();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const open = useOpenCalibration();
  const query = useQuery(calibrationsList(unit.id));
  const start = () =>
    open.mutate(
      { unitPredicateId: unit.id },
      { onSuccess: ({ value }) => void navigate({ to: '/tim/kalibrasi/$id', params: { id: value.id } }) },
    );
  return (
    <Section
      title={t('unit.calibration')}
      lead={t('unit.calibration.lead')}
      action={
        unit.allowedActions.includes('OPEN_CALIBRATION') && (
          <Button onClick={start} aria-disabled={open.isPending || undefined}>
            {t('unit.calibration.open')}
          </Button>
        )
      }
    >
      {open.error && <ErrorState error={open.error} />}
      <QueryView
        query={query}
        empty={{
          when: ({ items }) => items.length === 0,
          show: <p className="muted">{t('unit.calibration.none')}</p>,
        }}
      >
        {({ items }) => (
          <ul>
            {items.map((session) => (
              <li key={session.id}>
                <Link to="/tim/kalibrasi/$id" params={{ id: session.id }}>
                  {t(`unit.calibration.${session.status}`, { at: formatInstant(session.openedAt, language) })}
                </Link>
                {' · '}
                {t('unit.calibration.changes', { count: session.changes })}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}
