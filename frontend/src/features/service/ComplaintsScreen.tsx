import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { ComplaintCard } from './ComplaintCard';
import { ComplaintForm } from './ComplaintForm';
import { type Complaint, complaintsList } from './complaints';

const STATES: Complaint['state'][] = ['RECEIVED', 'ASSIGNED', 'ANSWERED', 'TOLD'];

/** Which complaints wait for an answer, and until when? */
export function ComplaintsScreen() {
  const t = useT();
  const [state, setState] = useSearchText('status');
  const [writing, setWriting] = useState(false);
  const query = useInfiniteQuery(complaintsList((state || undefined) as Complaint['state'] | undefined));
  return (
    <Page
      title={t('service.complaints.title')}
      lead={t('service.complaints.lead')}
      before={
        <p>
          <Link to="/layanan">{t('service.back')}</Link>
        </p>
      }
      action={
        <Button onClick={() => setWriting(!writing)} aria-expanded={writing}>
          {t('service.complaints.add')}
        </Button>
      }
    >
      {writing && (
        <Section title={t('service.complaints.add')} boxed>
          <ComplaintForm onDone={() => setWriting(false)} />
        </Section>
      )}
      <NativeSelect
        label={t('service.state')}
        value={state}
        onChange={(event) => setState(event.currentTarget.value)}
        data={[
          { value: '', label: t('service.all') },
          ...STATES.map((value) => ({ value, label: t(`service.complaint.state.${value}`) })),
        ]}
      />
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: <EmptyState title={t('service.complaints.none')} />,
        }}
      >
        {(rows) => (
          <div className="stack">
            {rows.map((complaint) => (
              <ComplaintCard key={complaint.id} complaint={complaint} />
            ))}
          </div>
        )}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}
