import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import factStyles from '@/components/Facts.module.css';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { LateEntry } from './LateEntry';
import { NextStep } from './NextStep';
import { OutboxNotice } from './OutboxNotice';
import { requestQuery, type ServiceRequest } from './service';
import { Timeline } from './Timeline';
import { Urgency } from './Urgency';
import { useOutbox } from './useOutbox';
import { durationText, kindOf, promiseText } from './words';

/** What is missing, and the next step. */
export function RequestScreen() {
  const t = useT();
  const { requestId } = useParams({ strict: false }) as { requestId: string };
  const query = useQuery(requestQuery(requestId));
  const found = query.data?.value.summary;
  const outbox = useOutbox();
  const waits = outbox.waiting.some((each) => each.kind === 'EVENT' && each.requestId === requestId);
  return (
    <Page
      title={found ? found.serviceType.name : t('service.request')}
      lead={found && `${found.number} · ${found.unit.name}`}
      before={
        <p>
          <Link to="/layanan">{t('service.back')}</Link>
        </p>
      }
    >
      <QueryView query={query}>
        {({ value, etag }) => (
          <>
            <Facts request={value} />
            <OutboxNotice outbox={outbox} />
            {value.allowedActions.includes('RECORD_EVENT') && !waits && (
              <NextStep key={value.events.length} request={value} etag={etag} record={outbox.record} />
            )}
            <LateEntry request={value} etag={etag} />
            <Requirements request={value} />
            <Timeline events={value.events} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Facts({ request }: { request: ServiceRequest }) {
  const t = useT();
  const { language } = useLanguage();
  const { summary } = request;
  const facts: [string, ReactNode][] = [
    [
      t('service.state'),
      <StatusBadge key="state" kind={kindOf(summary.state)}>
        {t(`service.state.${summary.state}`)}
      </StatusBadge>,
    ],
    [t('service.due'), <Urgency key="due" request={summary} />],
    [t('service.promise'), request.promise ? promiseText(request.promise, t) : t('service.due.none')],
    [t('service.arrived'), formatInstant(summary.arrivedAt, language)],
    [t('service.handler'), summary.handler?.name ?? '–'],
    [t('service.applicant'), summary.applicant ?? '–'],
    [t('service.code'), request.followUpCode],
    [
      t('service.took'),
      summary.processingSeconds === undefined ? '–' : durationText(summary.processingSeconds, t, language),
    ],
  ];
  return (
    <div className="stack">
      <dl className={factStyles.tiles}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to="/layanan/$requestId/tanda-terima" params={{ requestId: summary.id }}>
          {t('service.receipt.show')}
        </Link>
      </p>
    </div>
  );
}

function Requirements({ request }: { request: ServiceRequest }) {
  const t = useT();
  if (request.requirements.length === 0) return null;
  return (
    <Section title={t('service.new.requirements')}>
      <ul>
        {request.requirements.map((each) => (
          <li key={each.text}>
            {t(each.present ? 'service.requirement.there' : 'service.requirement.missing', {
              text: each.text,
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
