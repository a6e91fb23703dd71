import { Disclosure } from '@/components/Disclosure';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatInstant } from '@/lib/format';
import styles from './insight.module.css';
import type { OwnFileChapter } from './ownFile';

const SHOWN = 50;

/** A chapter as it stands in the export; long ones show their beginning. */
export function ChapterView({ chapter }: { chapter: OwnFileChapter }) {
  const t = useT();
  const { rows } = chapter;
  return (
    <Disclosure summary={`${chapter.title} (${t('insight.rows', { count: rows.length })})`}>
      {rows.length === 0 ? (
        <p className="muted">{t('insight.chapter.empty')}</p>
      ) : (
        <ul className={`plain-list ${styles.rows}`}>
          {rows.slice(0, SHOWN).map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of an export have no id and never move
            <li key={at}>
              <ChapterRow row={row} />
            </li>
          ))}
        </ul>
      )}
      {rows.length > SHOWN && <p className="caption">{t('insight.chapter.more', { count: SHOWN })}</p>}
    </Disclosure>
  );
}

function ChapterRow({ row }: { row: Record<string, unknown> }) {
  const { language } = useLanguage();
  const told = (value: unknown): string => {
    const text = String(value);
    if (/^\d{4}-\d\d-\d\dT/.test(text)) return formatInstant(text, language);
    return /^\d{4}-\d\d-\d\d$/.test(text) ? formatDate(text, language) : text;
  };
  return (
    <dl className={styles.facts}>
      {Object.entries(row).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{told(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
