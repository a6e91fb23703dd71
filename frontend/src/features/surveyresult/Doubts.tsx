import { Disclosure } from '@/components/Disclosure';
import factStyles from '@/components/Facts.module.css';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatIndex, formatNumber } from '@/lib/format';
import type { Results } from './results';

/** How much of the index is the answers, and how much the way of reckoning. */
export function Doubts({ results }: { results: Results }) {
  const t = useT();
  const { language } = useLanguage();
  const { diagnostics, index } = results;
  if (!diagnostics || !index) return null;
  const number = (value: number | undefined) => (value === undefined ? '–' : formatIndex(value, language));
  const facts: [string, string, string][] = [
    [
      t('surveyresult.withoutFlagged'),
      number(diagnostics.withoutFlagged?.value),
      t('surveyresult.withoutFlagged.how', { n: formatNumber(diagnostics.flagged, language, 0) }),
    ],
    [t('surveyresult.withoutFee'), number(diagnostics.withoutFee), t('surveyresult.withoutFee.how')],
    ...diagnostics.underWeights.map((each): [string, string, string] => [
      t(`surveyresult.weight.${each.weightPolicy}`),
      number(each.value),
      each.weightPolicy === index.weightPolicy
        ? t('surveyresult.weight.used')
        : t('surveyresult.weight.other'),
    ]),
  ];
  return (
    <Disclosure summary={t('surveyresult.doubts')}>
      <dl className={factStyles.tiles}>
        {facts.map(([term, value, note]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
            <dd className="caption">{note}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
