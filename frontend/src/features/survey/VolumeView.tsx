import { Notice, type Tone } from '@/components/Notice';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber, formatPercent } from '@/lib/format';
import { Reached } from './Reached';
import styles from './survey.module.css';
import type { Volumes } from './surveys';
import { CountTables, HandlerTable } from './VolumeTables';

const LOW_RESPONSE = 15;
const ENOUGH_TO_JUDGE = 40;

/** Counts only: while a survey is open nobody sees what it says. */
export function VolumeView({ volumes, open }: { volumes: Volumes; open: boolean }) {
  const t = useT();
  const { language } = useLanguage();
  const { total, paper } = volumes;
  const n = (value: number) => formatNumber(value, language);
  const facts: [string, string][] = [
    [t('survey.visits'), n(total.visits)],
    [t('survey.invitations'), n(total.invitations)],
    [t('survey.answers'), n(total.answers)],
    [t('survey.rate'), total.responseRate === undefined ? '–' : formatPercent(total.responseRate, language)],
    [t('survey.flagged'), n(total.flagged)],
    [
      t('survey.sheets'),
      t('survey.sheets.count', {
        n: n(paper.sheets),
        waiting: n(paper.waiting),
        differing: n(paper.differing),
      }),
    ],
  ];
  return (
    <>
      {open && <Verdict volumes={volumes} />}
      <Section title={t('survey.volumes')} lead={t('survey.volumes.lead')} boxed>
        <Reached answers={total.answers} needed={volumes.requiredSample} />
        <dl className={styles.facts}>
          {facts.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <CountTables volumes={volumes} />
      {volumes.handlers.length > 0 && <HandlerTable handlers={volumes.handlers} />}
    </>
  );
}

/** One sentence: is it running well, and what to do if not. */
function Verdict({ volumes }: { volumes: Volumes }) {
  const t = useT();
  const { total } = volumes;
  const say = (tone: Tone, key: 'reached' | 'low' | 'noVisits' | 'running') => (
    <Notice tone={tone} title={t(`survey.verdict.${key}`)}>
      {t(`survey.verdict.${key}.text`)}
    </Notice>
  );
  if (volumes.reached && volumes.requiredSample > 0) return say('ok', 'reached');
  if (total.visits === 0) return say('warn', 'noVisits');
  if (total.invitations >= ENOUGH_TO_JUDGE && (total.responseRate ?? 0) < LOW_RESPONSE)
    return say('warn', 'low');
  return say('info', 'running');
}
