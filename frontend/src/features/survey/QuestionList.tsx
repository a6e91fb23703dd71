import { useLanguage } from '@/i18n/useLanguage';
import { formatNumber } from '@/lib/format';
import type { Item } from './surveys';

/** The questions with their four answers, in the reader's language where there is one. */
export function QuestionList({ items }: { items: Item[] }) {
  const { language } = useLanguage();
  return (
    <ol>
      {items.map((item) => {
        const text = item.texts[language] ?? item.texts.id;
        return (
          <li key={item.code}>
            <p>
              {text?.question}
              {item.weight !== undefined && <strong> ({formatNumber(item.weight, language)})</strong>}
            </p>
            <p className="caption">{text?.options.join(' · ')}</p>
          </li>
        );
      })}
    </ol>
  );
}
