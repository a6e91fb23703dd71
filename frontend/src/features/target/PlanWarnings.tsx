import type { Plan } from '@/api/plans';
import { Notice } from '@/components/Notice';
import { useT } from '@/i18n/useT';
import styles from './PlanView.module.css';

/** What should be looked at, and stops nothing. The same sentence about several targets is said once. */
export function PlanWarnings({ plan }: { plan: Plan }) {
  const t = useT();
  if (plan.warnings.length === 0) return null;
  const details = [...new Set(plan.warnings.map(({ detail }) => detail))];
  return (
    <Notice tone="warn" title={t('target.warnings.title')}>
      <ul className={styles.lines}>
        {details.map((detail) => (
          <li key={detail}>
            {detail}
            {titles(plan, detail)}
          </li>
        ))}
      </ul>
      <p>{t('target.warnings.text')}</p>
    </Notice>
  );
}

/** The targets that a sentence is about, by name. */
function titles(plan: Plan, detail: string): string {
  const named = plan.warnings.flatMap((warning) => {
    const at = warning.detail === detail && /^\/targets\/(\d+)$/.exec(warning.pointer ?? '')?.[1];
    const title = at ? plan.targets[Number(at)]?.title : undefined;
    return title ? [`“${title}”`] : [];
  });
  return named.length > 0 ? ` (${named.join('; ')})` : '';
}
