import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { StatusBadge } from '@/components/StatusBadge';
import { LoadMore } from '@/components/table/LoadMore';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { useSearchText } from '@/lib/useSearchText';
import { type DataReport, dataReports } from './dataReports';
import { SettleReport } from './SettleReport';

export function DataReportsScreen() {
  const t = useT();
  const [chosen, choose] = useSearchText('keadaan');
  const state = chosen === 'RESOLVED' ? 'RESOLVED' : 'OPEN';
  const query = useInfiniteQuery(dataReports(state));
  const [answering, setAnswering] = useState<string | null>(null);
  return (
    <Page
      title={t('employee.reports.title')}
      lead={t('employee.reports.lead')}
      before={
        <p>
          <Link to="/admin/pegawai">{t('employee.back')}</Link>
        </p>
      }
    >
      <NativeSelect
        label={t('employee.reports.state')}
        value={state}
        onChange={(event) => choose(event.currentTarget.value)}
        data={(['OPEN', 'RESOLVED'] as const).map((value) => ({
          value,
          label: t(`employee.reports.${value}`),
        }))}
      />
      <QueryView
        query={query}
        empty={{ when: (rows) => rows.length === 0, show: <EmptyState title={t('employee.reports.none')} /> }}
      >
        {(rows) => (
          <ul className="plain-list stack">
            {rows.map((report) => (
              <ReportItem key={report.id} report={report} onAnswer={() => setAnswering(report.id)}>
                {answering === report.id && (
                  <SettleReport id={report.id} onClose={() => setAnswering(null)} />
                )}
              </ReportItem>
            ))}
          </ul>
        )}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}

function ReportItem({
  report,
  onAnswer,
  children,
}: {
  report: DataReport;
  onAnswer: () => void;
  children: ReactNode;
}) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <li className="card stack-tight">
      <p>
        <Link to="/admin/pegawai/$employeeId" params={{ employeeId: report.employee.employeeId }}>
          {report.employee.name}
        </Link>{' '}
        · {t(`employee.topic.${report.topic}`)}
      </p>
      <p className="measure">{report.text}</p>
      {report.suggestion && <p>{t('employee.reports.suggestion', { text: report.suggestion })}</p>}
      <p className="caption">{formatInstant(report.reportedAt, language)}</p>
      {report.resolution ? (
        <>
          <div>
            <StatusBadge kind={report.resolution.outcome === 'ACCEPTED' ? 'done' : 'rejected'}>
              {t(`employee.reports.${report.resolution.outcome}`)}
            </StatusBadge>
          </div>
          <p className="muted measure">{t('employee.reports.answer', { note: report.resolution.note })}</p>
        </>
      ) : (
        !children && (
          <div>
            <Button variant="default" size="sm" onClick={onAnswer}>
              {t('employee.reports.resolve')}
            </Button>
          </div>
        )
      )}
      {children}
    </li>
  );
}
