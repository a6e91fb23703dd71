import { useT } from '@/i18n/useT';
import styles from './survey.module.css';
import type { Item, Sheets } from './surveys';
import { PROFILE, PROFILE_FIELDS } from './words';

/** One page of paper; the questions are in Indonesian, whatever language the screen speaks. */
export function PrintedSheet({
  sheet,
  items,
  unitName,
}: {
  sheet: Sheets['items'][number];
  items: Item[];
  unitName: string;
}) {
  const t = useT();
  return (
    <article className={styles.sheet}>
      <div className={styles.head}>
        <div>
          <h2>{t('survey.form.title')}</h2>
          <p>{unitName}</p>
          <p>{t('survey.form.how')}</p>
          <p className={styles.code}>{sheet.code}</p>
        </div>
        <svg
          className={styles.qr}
          viewBox={`0 0 ${sheet.qr.size} ${sheet.qr.size}`}
          role="img"
          aria-label={t('survey.form.qr', { url: sheet.url })}
        >
          <path d={sheet.qr.path} fill="currentColor" />
        </svg>
      </div>
      <ol>
        {items.map((item) => (
          <li key={item.code}>
            {item.texts.id?.question}
            <span className={styles.options}>
              {item.texts.id?.options.map((option) => (
                <span key={option}>☐ {option}</span>
              ))}
            </span>
          </li>
        ))}
      </ol>
      {PROFILE_FIELDS.map((field) => (
        <p key={field} className={styles.options}>
          <strong>{t(`survey.profile.${field}`)}</strong>
          {PROFILE[field].map(([value, label]) => (
            <span key={value}>☐ {t(label)}</span>
          ))}
        </p>
      ))}
      <p>{t('survey.form.comment')}</p>
      <div className={styles.write} />
      <div className={styles.write} />
      <p>{t('survey.form.privacy')}</p>
    </article>
  );
}
