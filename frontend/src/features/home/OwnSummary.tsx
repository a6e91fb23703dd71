import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Cycle, cyclesQuery } from '@/api/cycles';
import { plansOfQuery } from '@/api/plans';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import styles from './home.module.css';
import { PLAN_LINE } from './planLine';

/** How one's own year stands: the period that runs and the plan. */
export function OwnSummary({ employeeId }: { employeeId: string }) {
  const t = useT();
  const query = useQuery(cyclesQuery);
  return (
    <Section title={t('home.own.title')}>
      <QueryView query={query}>
        {(cycles) => {
          const cycle = cycles.find(({ status }) => status === 'OPEN');
          return cycle ? (
            <div className={styles.cards}>
              <PlanCard employeeId={employeeId} cycle={cycle} />
              <PeriodCard cycle={cycle} />
            </div>
          ) : (
            <p className="muted">{t('home.own.noCycle')}</p>
          );
        }}
      </QueryView>
    </Section>
  );
}

function PlanCard({ employeeId, cycle }: { employeeId: string; cycle: Cycle }) {
  const t = useT();
  const query = useQuery(plansOfQuery(employeeId, cycle.id));
  return (
    <div className="card stack-tight">
      <h3>{t('home.plan.title', { year: cycle.year })}</h3>
      <QueryView query={query}>
        {([plan]) => (
          <>
            <p>
              {plan ? t(PLAN_LINE[plan.status], { count: plan.mainTargets }) : t('home.plan.none')}
              {plan?.provisional && ` ${t('home.plan.provisional')}`}
            </p>
            <Link to="/kinerja/target">
              {t(
                plan ? (plan.status === 'DRAFT' ? 'home.plan.resume' : 'home.plan.open') : 'home.plan.begin',
                {
                  year: cycle.year,
                },
              )}
            </Link>
          </>
        )}
      </QueryView>
    </div>
  );
}

function PeriodCard({ cycle }: { cycle: Cycle }) {
  const t = useT();
  const { language } = useLanguage();
  const period = cycle.periods.find(({ state }) => state === 'RUNNING');
  const toEvaluate = cycle.periods.find(({ state }) => state === 'EVALUATING');
  const day = (date: string): string => formatDate(date, language, 'long');
  return (
    <div className="card stack-tight">
      <h3>{period ? t('home.period.title', { period: `${period.label} ${cycle.year}` }) : cycle.name}</h3>
      {period && <p>{t('home.period.text', { end: day(period.endsOn), due: day(period.dueOn) })}</p>}
      {toEvaluate && (
        <p>{t('home.period.evaluating', { period: toEvaluate.label, date: day(toEvaluate.closesOn) })}</p>
      )}
      {!period && !toEvaluate && <p>{t('home.period.none')}</p>}
    </div>
  );
}
