import { useInfiniteQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { DoingLinks } from '@/components/performance/DoingLinks';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import type { PeriodChoice } from '@/lib/periods';
import { usePeriod } from '@/lib/usePeriod';
import { useOwnProgress } from '../useOwnProgress';
import { LogWeeks } from './LogWeeks';
import { logQuery } from './log';
import { QuickAdd } from './QuickAdd';
import { useOutbox } from './useOutbox';
import { WaitingEntries } from './WaitingEntries';

/** What did I do? */
export function WorkLogScreen() {
  const t = useT();
  const { query, choices, chosen } = usePeriod();
  const running =
    choices.find(({ period }) => period.state === 'RUNNING' && period.kind === 'PERIODIC') ?? chosen;
  return (
    <Page title={t('log.title')} lead={t('log.lead')} width="narrow">
      <DoingLinks />
      <QueryView query={query}>
        {() =>
          running ? (
            <OwnLog chosen={running} />
          ) : (
            <EmptyState title={t('log.noCycle.title')}>{t('log.noCycle.text')}</EmptyState>
          )
        }
      </QueryView>
    </Page>
  );
}

function OwnLog({ chosen }: { chosen: PeriodChoice }) {
  const t = useT();
  const me = useMe();
  const outbox = useOutbox();
  const { progress } = useOwnProgress(chosen);
  const entries = useInfiniteQuery(logQuery(chosen.cycle.id));
  const latest = entries.data?.find((entry) => entry.replacedById === undefined);
  const assessor = me.assignment?.assessor?.name;
  return (
    <>
      <Section title={t('log.form.title')} boxed>
        <QuickAdd
          progress={progress.data}
          latest={latest}
          outbox={outbox}
          readBy={[
            t('log.reader.you'),
            ...(assessor ? [assessor] : []),
            t('log.reader.above'),
            t('log.reader.auditor'),
          ]}
        />
      </Section>
      <WaitingEntries outbox={outbox} />
      <LogWeeks cycleId={chosen.cycle.id} progress={progress.data} />
    </>
  );
}
