import type { components } from '@/api/schema';
import { Notice } from '@/components/Notice';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';

type Counts = components['schemas']['ReconciliationCounts'];

export function ComparisonCounts({ counts }: { counts: Counts }) {
  const t = useT();
  const { language } = useLanguage();
  if (!counts.report) return <Notice tone="info">{t('handover.compare.noReport')}</Notice>;
  const shown = [
    ['EQUAL', counts.equal],
    ['DIFFERS', counts.differs],
    ['MISSING_THERE', counts.missingThere],
    ['MISSING_HERE', counts.missingHere],
  ] as const;
  return (
    <div className="stack-tight">
      <p className="caption">
        {t('handover.compare.report', {
          file: counts.report.fileName,
          at: formatInstant(counts.report.uploadedAt, language),
        })}
      </p>
      <dl className="row">
        {shown.map(([outcome, people]) => (
          <div key={outcome} className="card">
            <dt className="caption">{t(`handover.outcome.${outcome}`)}</dt>
            <dd className="numeric" style={{ fontSize: '1.5rem', margin: 0 }}>
              {people}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
