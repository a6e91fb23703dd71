import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type EvaluationSummary, evaluationsOfQuery, isDelivered } from '@/api/performance';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import type { PeriodChoice } from '@/lib/periods';
import { PeriodResult } from './PeriodResult';
import styles from './progress.module.css';

/** What came of this period so far, and what was received for earlier ones of the year. */
export function ResultSection({ chosen, employeeId }: { chosen: PeriodChoice; employeeId: string }) {
  const t = useT();
  const query = useQuery(evaluationsOfQuery(employeeId, chosen.cycle.id));
  return (
    <Section title={t('progress.result.title', { period: chosen.label })} boxed>
      <QueryView query={query}>
        {(evaluations) => (
          <>
            <PeriodResult
              evaluation={evaluations.find(({ periodId }) => periodId === chosen.period.id)}
              chosen={chosen}
            />
            <Earlier
              evaluations={evaluations.filter(
                ({ periodId, status }) => periodId !== chosen.period.id && isDelivered(status),
              )}
            />
          </>
        )}
      </QueryView>
    </Section>
  );
}

function Earlier({ evaluations }: { evaluations: readonly EvaluationSummary[] }) {
  const t = useT();
  if (evaluations.length === 0) return null;
  return (
    <div className="stack-tight">
      <p className="muted">{t('progress.result.earlier')}</p>
      <ul className={styles.results}>
        {evaluations.map((item) => (
          <li key={item.id}>
            <Button
              variant="default"
              size="sm"
              renderRoot={(props) => (
                <Link {...props} to="/kinerja/hasil/$evaluationId" params={{ evaluationId: item.id }} />
              )}
            >
              {item.periodLabel}: {item.predicate && t(`evaluation.predicate.${item.predicate}`)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
