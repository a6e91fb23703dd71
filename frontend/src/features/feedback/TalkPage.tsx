import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Cycle } from '@/api/cycles';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { DoingLinks } from '@/components/performance/DoingLinks';
import { QueryView } from '@/components/QueryView';
import type { MessageId } from '@/i18n/messages';
import { useT } from '@/i18n/useT';
import { useCycle, usePerson } from './useCycle';

interface TalkPageProps {
  /** The word of the page: feedback, checkIns, dialogues or peers. */
  about: 'feedback' | 'checkIns' | 'dialogues' | 'peers';
  /** Somebody of the team; absent for one's own page. */
  employeeId?: string;
  action?: ReactNode;
  children: (cycle: Cycle) => ReactNode;
}

/** A page about what one tells and hears during the year: one's own, or that of somebody in the team. */
export function TalkPage({ about, employeeId, action, children }: TalkPageProps) {
  const t = useT();
  const { query, cycle } = useCycle();
  const person = usePerson(cycle?.id, employeeId);
  const words: { title: MessageId; lead: MessageId; member: MessageId } = {
    title: `feedback.page.${about}.title`,
    lead: `feedback.page.${about}.lead`,
    member: `feedback.page.${about}.member`,
  };
  return (
    <Page
      title={employeeId ? t(words.member, { name: person.data?.employee.name ?? '…' }) : t(words.title)}
      lead={t(words.lead)}
      before={employeeId && <Link to="/tim/kegiatan">{t('feedback.page.back')}</Link>}
      action={action}
    >
      <DoingLinks employeeId={employeeId} />
      <QueryView query={query}>
        {() =>
          cycle ? (
            children(cycle)
          ) : (
            <EmptyState title={t('feedback.noCycle.title')}>{t('feedback.noCycle.text')}</EmptyState>
          )
        }
      </QueryView>
    </Page>
  );
}
