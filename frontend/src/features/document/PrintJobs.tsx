import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type Job, jobsList } from '@/api/jobs';
import { EmptyState } from '@/components/EmptyState';
import { ErrorState } from '@/components/ErrorState';
import { QueryView } from '@/components/QueryView';
import { StatusBadge, type StatusKind } from '@/components/StatusBadge';
import { DataTable } from '@/components/table/DataTable';
import { LoadMore } from '@/components/table/LoadMore';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant, formatSize } from '@/lib/format';
import { UNIT_PRINT, useCancelJob, useDownloadResult } from './unitPrints';

const BADGE: Record<Job['state'], StatusKind> = {
  QUEUED: 'waiting',
  RUNNING: 'sent',
  SUCCEEDED: 'done',
  FAILED: 'rejected',
  CANCELLED: 'neutral',
};

export function PrintJobs() {
  const t = useT();
  const { language } = useLanguage();
  const query = useInfiniteQuery(jobsList(UNIT_PRINT));
  return (
    <div aria-live="polite">
      <QueryView
        query={query}
        empty={{
          when: (jobs) => jobs.length === 0,
          show: <EmptyState title={t('document.jobs.empty')} />,
        }}
      >
        {(jobs) => (
          <DataTable
            caption={t('document.unit.jobs')}
            rows={jobs}
            keyOf={(job) => job.id}
            columns={[
              {
                id: 'at',
                header: t('document.jobs.at'),
                cell: (job) => formatInstant(job.createdAt, language),
              },
              { id: 'state', header: t('document.jobs.state'), cell: (job) => <StateOf job={job} /> },
              { id: 'result', header: t('document.jobs.result'), cell: (job) => <ResultOf job={job} /> },
            ]}
          />
        )}
      </QueryView>
      <LoadMore query={query} />
    </div>
  );
}

function StateOf({ job }: { job: Job }) {
  const t = useT();
  return (
    <div className="stack-tight">
      <StatusBadge kind={BADGE[job.state]}>{t(`document.jobs.${job.state}`)}</StatusBadge>
      {job.total !== undefined && (
        <span className="caption">{t('document.jobs.progress', { done: job.done, total: job.total })}</span>
      )}
      {job.problem && <span className="caption">{job.problem}</span>}
    </div>
  );
}

function ResultOf({ job }: { job: Job }) {
  const t = useT();
  const { language } = useLanguage();
  const cancel = useCancelJob();
  const download = useDownloadResult();
  const error = cancel.error ?? download.error;
  return (
    <div className="stack-tight">
      {job.result && (
        <>
          <Button variant="default" onClick={() => download.mutate(job)}>
            {t('document.jobs.download', { size: formatSize(job.result.bytes, language) })}
          </Button>
          <span className="caption">
            {t('document.jobs.until', { at: formatInstant(job.result.availableUntil, language) })}
          </span>
        </>
      )}
      {job.allowedActions.includes('CANCEL') && (
        <Button variant="default" onClick={() => cancel.mutate({ id: job.id })}>
          {t('document.jobs.cancel')}
        </Button>
      )}
      {error && <ErrorState error={error} />}
    </div>
  );
}
