import { Button, Checkbox } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Disclosure } from '@/components/Disclosure';
import { EmptyState } from '@/components/EmptyState';
import { QueryView } from '@/components/QueryView';
import { ReasonDialog } from '@/components/ReasonDialog';
import { LoadMore } from '@/components/table/LoadMore';
import { type Translate, useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { VoidingCard } from './VoidingCard';
import { type FlaggedAnswer, flaggedList, useProposeVoiding, voidingsQuery } from './voidings';

/** Answers with a reason to look at them; two persons may take some out of the count, before publication. */
export function Voidings({ surveyId, mayPropose }: { surveyId: string; mayPropose: boolean }) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure summary={t('surveyresult.voidings')} onOpen={() => setOpened(true)}>
      {opened && <Content surveyId={surveyId} mayPropose={mayPropose} />}
    </Disclosure>
  );
}

function Content({ surveyId, mayPropose }: { surveyId: string; mayPropose: boolean }) {
  const t = useT();
  const [chosen, setChosen] = useState<string[]>([]);
  const [asking, setAsking] = useState(false);
  const flagged = useInfiniteQuery(flaggedList(surveyId));
  const voidings = useQuery(voidingsQuery(surveyId));
  const propose = useProposeVoiding(surveyId);
  const done = () => {
    setAsking(false);
    setChosen([]);
    showToast(t('surveyresult.voiding.proposed'));
  };
  return (
    <div className="stack">
      <p className="measure">{t('surveyresult.voidings.how')}</p>
      <QueryView query={voidings}>
        {(items) => (
          <div className="stack">
            {items.map((voiding) => (
              <VoidingCard key={voiding.id} voiding={voiding} />
            ))}
          </div>
        )}
      </QueryView>
      <QueryView
        query={flagged}
        empty={{
          when: (rows) => rows.length === 0,
          show: <EmptyState title={t('surveyresult.flagged.none')} />,
        }}
      >
        {(rows) => (
          <fieldset className="stack-tight">
            <legend>{t('surveyresult.flagged')}</legend>
            {rows.map((answer) => (
              <Checkbox
                key={answer.id}
                checked={chosen.includes(answer.id)}
                disabled={!mayPropose || answer.voided}
                onChange={(event) =>
                  setChosen(
                    event.currentTarget.checked
                      ? [...chosen, answer.id]
                      : chosen.filter((each) => each !== answer.id),
                  )
                }
                label={labelOf(answer, t)}
              />
            ))}
          </fieldset>
        )}
      </QueryView>
      <LoadMore query={flagged} />
      {mayPropose && chosen.length > 0 && (
        <div>
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('surveyresult.voiding.propose', { n: chosen.length })}
          </Button>
        </div>
      )}
      <ReasonDialog
        title={t('surveyresult.voiding.title')}
        lead={t('surveyresult.voiding.lead')}
        label={t('surveyresult.voiding.label')}
        action={t('surveyresult.voiding.action')}
        readBy={[t('surveyresult.readers.public')]}
        opened={asking}
        onClose={() => setAsking(false)}
        onSubmit={(reason) => propose.mutate({ answerIds: chosen, reason }, { onSuccess: done })}
        pending={propose.isPending}
        error={propose.error}
      />
    </div>
  );
}

function labelOf(answer: FlaggedAnswer, t: Translate): string {
  const why = [
    answer.tooFast && t('surveyresult.flag.tooFast'),
    answer.straightLine && t('surveyresult.flag.straightLine'),
    answer.burst && t('surveyresult.flag.burst'),
    answer.voided && t('surveyresult.flag.voided'),
  ].filter(Boolean);
  const scores = answer.scores.map((score) => (score === 0 ? '–' : String(score))).join(' ');
  return `${scores} · ${t(`surveyresult.channel.${answer.channel as 'WEB'}`)} · ${why.join(', ')}`;
}
