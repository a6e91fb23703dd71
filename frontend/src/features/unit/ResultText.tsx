import { useT } from '@/i18n/useT';
import type { CalibratedResult } from './calibrations';

/** Predicate first, then the two ratings it follows from. */
export function ResultText({ result }: { result?: CalibratedResult }) {
  const t = useT();
  if (!result) return <span className="muted">{t('unit.result.none')}</span>;
  return (
    <span>
      <strong>{t(`unit.result.${result.predicate}`)}</strong>
      <br />
      <span className="muted">
        {t('unit.result.ratings', {
          results: t(`unit.rating.${result.resultRating}`),
          behaviour: t(`unit.rating.${result.behaviourRating}`),
        })}
      </span>
    </span>
  );
}
