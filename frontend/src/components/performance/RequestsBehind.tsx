import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { IndicatorProgress } from '@/api/performance';
import type { PersonFinding, PersonRequest, RequestsBehindList } from '@/api/requests';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant, formatNumber } from '@/lib/format';
import { QueryView } from '../QueryView';
import { StatusBadge } from '../StatusBadge';
import { LoadMore } from '../table/LoadMore';
import styles from './Evidence.module.css';

interface RequestsBehindProps {
  source: IndicatorProgress['source'];
  list: RequestsBehindList;
  action?: (request: PersonRequest) => ReactNode;
}

/** The rest are what a number is reckoned from. */
type Offered = Exclude<PersonFinding, 'FINISHED' | 'JUDGED' | 'TIMED'>;

const LATE: Offered[] = ['ON_TIME', 'FINISHED_LATE', 'OVERDUE'];
const FINDINGS: Partial<Record<IndicatorProgress['source'], Offered[]>> = {
  ON_TIME_RATE: LATE,
  ON_TIME_AGAINST_UNIT: LATE,
  FIRST_TIME_RIGHT: ['RIGHT', 'CORRECTED_BY_OFFICER'],
};

/** The very requests behind a number, by the condition that counted them. Its texts are those of "progress". */
export function RequestsBehind({ source, list, action }: RequestsBehindProps) {
  const t = useT();
  const [finding, setFinding] = useState<Offered | ''>('');
  const query = useInfiniteQuery(list(finding || undefined));
  const offered: Offered[] = [...(FINDINGS[source] ?? []), 'CONTESTED', 'EXCLUDED'];
  return (
    <div className="stack">
      <NativeSelect
        label={t('progress.requests.which')}
        value={finding}
        onChange={(event) => setFinding(event.currentTarget.value as Offered | '')}
        data={[
          { value: '', label: t('progress.requests.counted') },
          ...offered.map((value) => ({ value, label: t(`progress.requests.finding.${value}`) })),
        ]}
      />
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: <p className="muted">{t('progress.requests.none')}</p>,
        }}
      >
        {(rows) => (
          <ul className="plain-list" aria-label={t('progress.requests.label')}>
            {rows.map((request) => (
              <li
                key={request.id}
                className={styles.entry}
                data-replaced={request.excludedFor !== undefined || undefined}
              >
                <RequestText request={request} />
                {action?.(request)}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <LoadMore query={query} />
    </div>
  );
}

function RequestText({ request }: { request: PersonRequest }) {
  const t = useT();
  const { language } = useLanguage();
  const minutes = (seconds: number) => formatNumber(Math.round(seconds / 60), language);
  return (
    <>
      <div className="row">
        <span className={styles.value}>{request.number}</span>
        <Judgement onTime={request.onTime} />
        {request.corrected && <StatusBadge kind="fix">{t('progress.requests.corrected')}</StatusBadge>}
        {request.excludedFor && (
          <StatusBadge kind="neutral">
            {t('progress.requests.excluded', { cause: t(`progress.contest.cause.${request.excludedFor}`) })}
          </StatusBadge>
        )}
        {request.contestState === 'OPEN' && (
          <StatusBadge kind="waiting">{t('progress.requests.contested')}</StatusBadge>
        )}
      </div>
      <p>{request.serviceType.name}</p>
      <p className="caption">
        {request.readyAt
          ? t('progress.requests.ready', { at: formatInstant(request.readyAt, language) })
          : t('progress.requests.overdue', { at: formatInstant(request.dueAt ?? '', language) })}
        {request.processingSeconds !== undefined &&
          ` · ${t('progress.requests.took', { minutes: minutes(request.processingSeconds), own: minutes(request.ownSeconds) })}`}
      </p>
      {request.decisionReason && (
        <p className="muted">{t('progress.requests.decided', { reason: request.decisionReason })}</p>
      )}
    </>
  );
}

function Judgement({ onTime }: { onTime: boolean | undefined }) {
  const t = useT();
  if (onTime === undefined)
    return <StatusBadge kind="neutral">{t('progress.requests.noPromise')}</StatusBadge>;
  return onTime ? (
    <StatusBadge kind="done">{t('progress.requests.onTime')}</StatusBadge>
  ) : (
    <StatusBadge kind="fix">{t('progress.requests.late')}</StatusBadge>
  );
}
