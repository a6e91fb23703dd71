import { useMe } from '@/api/me';
import { Disclosure } from '@/components/Disclosure';
import { Notice } from '@/components/Notice';
import { ReadBy } from '@/components/ReadBy';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber } from '@/lib/format';
import type { Credit } from './credits';
import { EntryTable } from './EntryTable';
import styles from './followup.module.css';
import { GiveCreditForm } from './GiveCreditForm';

export function CreditView({ credit }: { credit: Credit }) {
  const t = useT();
  const { language } = useLanguage();
  const officer = useMe().roles.includes('HR_OFFICER');
  const number = (value: number): string => formatNumber(value, language, 2);
  return (
    <>
      <p>
        {credit.positionTitle}
        {credit.levelName && (
          <span className="muted"> · {t('followup.credit.level', { level: credit.levelName })}</span>
        )}
      </p>
      {!credit.level && <Notice tone="warn">{t('followup.credit.noLevel')}</Notice>}
      <p>
        <span className={styles.figure}>{number(credit.gathered)}</span> {t('followup.credit.gathered')}
        {credit.expected !== credit.gathered &&
          ` ${t('followup.credit.expected', { credit: number(credit.expected) })}`}
      </p>
      <div className={styles.cards}>
        {credit.rank && (
          <Goal name={t('followup.credit.rank')} goal={credit.rank} gathered={credit.gathered} />
        )}
        {credit.nextLevel && (
          <Goal name={t('followup.credit.nextLevel')} goal={credit.nextLevel} gathered={credit.gathered} />
        )}
      </div>
      <Section title={t('followup.credit.why')}>
        {credit.opening && (
          <p>
            {t('followup.credit.opening', {
              year: String(credit.opening.untilYear),
              credit: number(credit.opening.credit),
              document: credit.opening.document,
            })}
          </p>
        )}
        <EntryTable entries={credit.entries} />
        <Disclosure summary={t('followup.credit.rules')}>
          <p className="measure">{t('followup.credit.rules.text', { rules: credit.rules })}</p>
        </Disclosure>
      </Section>
      <ReadBy names={credit.readBy} />
      {officer && <GiveCreditForm employeeId={credit.employee.employeeId} />}
    </>
  );
}

function Goal({
  name,
  goal,
  gathered,
}: {
  name: string;
  goal: NonNullable<Credit['rank']>;
  gathered: number;
}) {
  const t = useT();
  const { language } = useLanguage();
  const number = (value: number): string => formatNumber(value, language, 2);
  return (
    <div className="card stack-tight">
      <h2>{name}</h2>
      <p>
        {goal.missing === 0
          ? t('followup.credit.reached', { needed: number(goal.needed) })
          : t('followup.credit.missing', { needed: number(goal.needed), missing: number(goal.missing) })}
      </p>
      <meter
        className={styles.meter}
        min={0}
        max={goal.needed}
        value={Math.min(gathered, goal.needed)}
        aria-label={name}
      />
      {!goal.verified && <p className="caption">{t('followup.credit.unverified')}</p>}
    </div>
  );
}
