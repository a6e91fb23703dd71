import { Disclosure } from '@/components/Disclosure';
import { useT } from '@/i18n/useT';
import type { Explanation } from './assessment';
import styles from './evaluation.module.css';
import { Steps } from './Steps';

/** What the numbers would say, and why. A person decides. */
export function SuggestionBox({ results }: { results: Explanation['results'] }) {
  const t = useT();
  const verdict = results.explanation.at(-1);
  return (
    <div className={styles.suggestion}>
      <p>
        <strong>
          {results.suggested
            ? t('evaluation.suggestion.is', { rating: t(`evaluation.rating.${results.suggested}`) })
            : t('evaluation.suggestion.none')}
        </strong>
      </p>
      {verdict && <p>{verdict.text}</p>}
      <Disclosure summary={t('evaluation.suggestion.steps')}>
        <Steps steps={results.explanation} />
      </Disclosure>
    </div>
  );
}
