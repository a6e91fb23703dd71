import { Disclosure } from '@/components/Disclosure';
import factStyles from '@/components/Facts.module.css';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber, formatPercent } from '@/lib/format';
import type { Results } from './results';
import styles from './surveyresult.module.css';

type Value = 'FEMALE';

/** How many were asked and answered, and who they were as far as they said. */
export function Respondents({ results }: { results: Results }) {
  const t = useT();
  const { language } = useLanguage();
  const { sample, profile } = results;
  const count = (value: number | undefined) => (value === undefined ? '–' : formatNumber(value, language, 0));
  const percent = (share: number | undefined) =>
    share === undefined ? '–' : formatPercent(Math.round(share * 1000) / 10, language);
  const facts: [string, string, string][] = [
    [
      t('surveyresult.sample.obtained'),
      count(sample.obtained),
      t(sample.reached ? 'surveyresult.sample.reached' : 'surveyresult.sample.missed', {
        n: count(sample.required),
      }),
    ],
    [t('surveyresult.sample.visits'), count(sample.visits), t('surveyresult.sample.visits.how')],
    [
      t('surveyresult.sample.rate'),
      percent(sample.responseRate),
      t('surveyresult.sample.rate.how', {
        n: count(sample.invitations),
        low: percent(sample.responseLow),
        high: percent(sample.responseHigh),
      }),
    ],
  ];
  return (
    <Section title={t('surveyresult.sample')}>
      <dl className={factStyles.tiles}>
        {facts.map(([term, value, note]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className={styles.score}>{value}</dd>
            <dd className="caption">{note}</dd>
          </div>
        ))}
      </dl>
      {profile.length > 0 && (
        <Disclosure summary={t('surveyresult.profile')}>
          <div className={factStyles.tiles}>
            {profile.map((table) => (
              <div key={table.trait} className="stack-tight">
                <h3>{t(`surveyresult.trait.${table.trait}`)}</h3>
                <ul>
                  {table.groups.map((group) => (
                    <li key={group.value ?? 'unsaid'}>
                      {group.value
                        ? t(`surveyresult.trait.value.${group.value as Value}`)
                        : t('surveyresult.trait.unsaid')}
                      {': '}
                      {group.respondents === undefined ? t('surveyresult.hidden') : count(group.respondents)}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </Disclosure>
      )}
    </Section>
  );
}
