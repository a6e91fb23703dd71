import type { RuleText } from '@/api/performance';
import { useT } from '@/i18n/useT';

/** The rule behind a number, with where it is written. */
export function RuleNote({ rule }: { rule: RuleText }) {
  const t = useT();
  return (
    <p className="caption measure">
      {t('evaluation.rule', { text: rule.text })}{' '}
      <cite>{t('evaluation.source', { source: rule.source })}</cite>
    </p>
  );
}
