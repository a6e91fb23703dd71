import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Notice } from '@/components/Notice';
import { useT } from '@/i18n/useT';
import type { Evaluation } from './assessment';
import { unitsNearQuery } from './evaluation';

/** The pattern of predicates follows that of the unit, so it is better known before its people are rated. It hinders nothing. */
export default function UnitNotSet({ evaluation }: { evaluation: Evaluation }) {
  const t = useT();
  const { period, year, employee } = evaluation;
  const units = useQuery(unitsNearQuery(period.id));
  const found = units.data?.find(({ unit }) => unit.name === employee.unitName);
  if (!found || found.level) return null;
  return (
    <Notice
      tone="warn"
      title={t('evaluation.unitNotSet.title', { unit: found.unit.name, period: `${period.label} ${year}` })}
      action={
        found.id ? (
          <Link to="/unit-kinerja/$id" params={{ id: found.id }}>
            {t('evaluation.unitNotSet.open')}
          </Link>
        ) : (
          <Link to="/unit-kinerja" search={{ periode: period.id }}>
            {t('evaluation.unitNotSet.list')}
          </Link>
        )
      }
    >
      {t('evaluation.unitNotSet.text')}
    </Notice>
  );
}
