import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { GiveForm } from './GiveForm';
import { PersonPicker } from './PersonPicker';
import { requestQuery } from './requests';
import { useTargetsOf } from './targets';
import { useCycle, usePerson } from './useCycle';

/** What did I see, and what could be done? To a colleague, upward, to the team, or in answer to a question. */
export function GiveScreen() {
  const t = useT();
  const { query, cycle } = useCycle();
  const [requestId] = useSearchText('permintaan');
  const [about] = useSearchText('pegawai');
  const [picked, setPicked] = useState('');
  const me = useMe().employee?.id ?? '';
  return (
    <Page
      title={t('feedback.give.title')}
      lead={t('feedback.give.lead')}
      before={<Link to="/kinerja/umpan-balik">{t('feedback.give.back')}</Link>}
      width="narrow"
    >
      <QueryView query={query}>
        {() => {
          if (!cycle) return <p className="muted">{t('feedback.noCycle.title')}</p>;
          if (requestId) return <Answer cycleId={cycle.id} requestId={requestId} />;
          const person = about || picked;
          return person ? (
            <Unasked key={person} cycleId={cycle.id} employeeId={person} />
          ) : (
            <PersonPicker
              cycleId={cycle.id}
              without={[me]}
              onPick={({ employeeId }) => setPicked(employeeId)}
            />
          );
        }}
      </QueryView>
    </Page>
  );
}

function Unasked({ cycleId, employeeId }: { cycleId: string; employeeId: string }) {
  const t = useT();
  const person = usePerson(cycleId, employeeId);
  const targets = useTargetsOf(cycleId, person.data?.targetsKnown ? employeeId : undefined);
  return (
    <QueryView query={person}>
      {(readers) => (
        <>
          <p className="lead">{t('feedback.give.for', { name: readers.employee.name })}</p>
          <GiveForm cycleId={cycleId} readers={readers} targets={targets} />
        </>
      )}
    </QueryView>
  );
}

function Answer({ cycleId, requestId }: { cycleId: string; requestId: string }) {
  const request = useQuery(requestQuery(requestId));
  const person = usePerson(cycleId, request.data?.employee.employeeId);
  return (
    <QueryView query={request}>
      {(asked) => (
        <QueryView query={person}>
          {(readers) => <GiveForm cycleId={cycleId} readers={readers} request={asked} targets={[]} />}
        </QueryView>
      )}
    </QueryView>
  );
}
