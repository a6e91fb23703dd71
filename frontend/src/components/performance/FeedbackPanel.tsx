import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { feedbackAboutQuery } from '@/api/feedback';
import { loadTexts } from '@/i18n/catalogs';
import { useT } from '@/i18n/useT';
import { Disclosure } from '../Disclosure';
import { QueryView } from '../QueryView';
import { LoadMore } from '../table/LoadMore';
import { FeedbackText } from './FeedbackText';

/** What was said during the year, beside a form or a result: only what its reader was named for. It is no rating. */
export function FeedbackPanel({ cycleId, employeeId }: { cycleId: string; employeeId: string }) {
  const [ready, setReady] = useState(false);
  useEffect(() => void loadTexts('feedback').then(() => setReady(true)), []);
  return ready ? <Panel cycleId={cycleId} employeeId={employeeId} /> : null;
}

/** Fetched when it is opened, since each reading of another's feedback is on record. */
function Panel({ cycleId, employeeId }: { cycleId: string; employeeId: string }) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure summary={t('feedback.panel.title')} onOpen={() => setOpened(true)}>
      <div className="stack">
        <p className="caption">{t('feedback.panel.lead')}</p>
        {opened && <Items cycleId={cycleId} employeeId={employeeId} />}
      </div>
    </Disclosure>
  );
}

function Items({ cycleId, employeeId }: { cycleId: string; employeeId: string }) {
  const t = useT();
  const query = useInfiniteQuery(feedbackAboutQuery(cycleId, employeeId));
  return (
    <QueryView
      query={query}
      empty={{
        when: (items) => items.length === 0,
        show: <p className="muted">{t('feedback.panel.empty')}</p>,
      }}
    >
      {(items) => (
        <>
          <ul className="plain-list stack">
            {items
              .filter((item) => item.replacedById === undefined)
              .map((item) => (
                <li key={item.id} className="card">
                  <FeedbackText feedback={item} />
                </li>
              ))}
          </ul>
          <LoadMore query={query} />
        </>
      )}
    </QueryView>
  );
}
