import { Button } from '@mantine/core';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber } from '@/lib/format';
import { type Draft, type DraftItem, evenly, weightSum } from './draft';
import styles from './survey.module.css';

/** The sum while weights are typed: it must be exactly 1. */
export function WeightSum({ draft, onChange }: { draft: Draft; onChange: (items: DraftItem[]) => void }) {
  const t = useT();
  const { language } = useLanguage();
  const sum = weightSum(draft);
  return (
    <div className={styles.weights}>
      <span role="status">
        <StatusBadge kind={sum === 1 ? 'done' : 'fix'}>
          {t('survey.weights.sum', { sum: formatNumber(sum, language, 6) })}
        </StatusBadge>
      </span>
      <Button variant="default" onClick={() => onChange(evenly(draft.items))}>
        {t('survey.weights.evenly')}
      </Button>
    </div>
  );
}
