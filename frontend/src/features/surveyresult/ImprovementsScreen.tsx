import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { ImprovementCard } from './ImprovementCard';
import { ImprovementForm } from './ImprovementForm';
import { type Improvement, improvementsQuery } from './improvements';
import { type Results, resultQuery, resultsList } from './results';
import { ScoreCards } from './ScoreCards';
import { useElementName } from './useElementName';

/** Who fixes what by when? */
export function ImprovementsScreen() {
  const t = useT();
  const [chosen] = useSearchText('survei');
  const list = useInfiniteQuery({ ...resultsList, enabled: chosen === '' });
  const surveyId = chosen || (list.data?.[0]?.survey.surveyId ?? '');
  const result = useQuery(resultQuery(surveyId));
  const plan = useQuery(improvementsQuery(surveyId));
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={t('surveyresult.plan.title')}
      lead={result.data ? t('surveyresult.plan.lead', { survey: result.data.value.survey.name }) : undefined}
      before={
        <p>
          <Link to="/hasil-survei" search={{ survei: surveyId || undefined } as never}>
            {t('surveyresult.back')}
          </Link>
        </p>
      }
      action={
        plan.data?.mayPlan && (
          <Button onClick={() => setAdding(!adding)} aria-expanded={adding}>
            {t('surveyresult.plan.open')}
          </Button>
        )
      }
    >
      {chosen === '' && list.data?.length === 0 ? (
        <EmptyState title={t('surveyresult.none')}>{t('surveyresult.none.text')}</EmptyState>
      ) : (
        <QueryView query={result}>
          {({ value }) => (
            <>
              {adding && (
                <Section title={t('surveyresult.plan.open')} boxed>
                  <ImprovementForm results={value} onDone={() => setAdding(false)} />
                </Section>
              )}
              <QueryView query={plan}>
                {({ items, scores }) => (
                  <div className="stack-wide">
                    <ScoreCards scores={scores} />
                    <Lines items={items} results={value} />
                  </div>
                )}
              </QueryView>
            </>
          )}
        </QueryView>
      )}
    </Page>
  );
}

function Lines({ items, results }: { items: Improvement[]; results: Results }) {
  const t = useT();
  const nameOf = useElementName();
  const named = (code: string) => {
    const element = results.elements.find((each) => each.code === code);
    return element ? `U${element.number} ${nameOf(element)}` : code;
  };
  return (
    <Section title={t('surveyresult.plan.lines')}>
      {items.length === 0 ? (
        <EmptyState title={t('surveyresult.plan.none')}>{t('surveyresult.plan.none.text')}</EmptyState>
      ) : (
        <div className="stack">
          {items.map((improvement) => (
            <ImprovementCard
              key={improvement.id}
              improvement={improvement}
              element={named(improvement.itemCode)}
            />
          ))}
        </div>
      )}
    </Section>
  );
}
