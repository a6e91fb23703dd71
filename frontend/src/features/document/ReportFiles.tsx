import { Button } from '@mantine/core';
import {
  IconFileTypeDocx,
  IconFileTypePdf,
  IconFileTypeXls,
  IconRosetteDiscountCheck,
} from '@tabler/icons-react';
import { ErrorState } from '@/components/ErrorState';
import { FormLink } from '@/components/FormLink';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { IssuedNote } from './IssuedNote';
import { MissingList } from './MissingList';
import { type ReportFormat, type SurveyReport, useDownloadReport, useIssueReport } from './surveyReport';

const FILES = [
  { format: 'PDF', icon: IconFileTypePdf },
  { format: 'DOCX', icon: IconFileTypeDocx },
  { format: 'XLSX', icon: IconFileTypeXls },
] as const;

interface ReportFilesProps {
  report: SurveyReport;
  /** True when the server has all that was written. */
  flush: () => Promise<boolean>;
  etag: () => string;
}

export function ReportFiles({ report, flush, etag }: ReportFilesProps) {
  const t = useT();
  const { surveyId, publishedAt } = report.survey;
  const download = useDownloadReport(surveyId);
  const save = async (format: ReportFormat) => {
    if (download.isPending || !(await flush())) return;
    download.mutate(format, { onSuccess: () => showToast(t('surveyreport.report.downloaded', { format })) });
  };
  return (
    <Section title={t('surveyreport.report')} lead={t('surveyreport.report.lead')} boxed>
      <MissingList missing={report.missing} />
      {report.issued && <IssuedNote issued={report.issued} />}
      {!report.issued && (
        <Notice>{t(publishedAt ? 'surveyreport.report.draft' : 'surveyreport.report.notPublished')}</Notice>
      )}
      <div className="row">
        {FILES.map(({ format, icon: Icon }) => (
          <Button
            key={format}
            variant={format === 'PDF' ? 'filled' : 'default'}
            leftSection={<Icon aria-hidden size={20} />}
            aria-disabled={download.isPending || undefined}
            onClick={() => void save(format)}
          >
            {t(`surveyreport.report.${format}`)}
          </Button>
        ))}
        <FormLink jenis="laporan-skm" id={surveyId} />
      </div>
      {download.error && <ErrorState error={download.error} />}
      {report.allowedActions.includes('ISSUE') && !report.issued && (
        <IssueButton surveyId={surveyId} flush={flush} etag={etag} />
      )}
    </Section>
  );
}

function IssueButton({
  surveyId,
  flush,
  etag,
}: { surveyId: string } & Pick<ReportFilesProps, 'flush' | 'etag'>) {
  const t = useT();
  const issue = useIssueReport(surveyId);
  const send = async () => {
    if (issue.isPending || !(await flush())) return;
    issue.mutate(etag(), { onSuccess: () => showToast(t('surveyreport.report.issued')) });
  };
  return (
    <div className="stack-tight">
      <p className="muted measure">{t('surveyreport.report.issue.text')}</p>
      <div>
        <Button
          leftSection={<IconRosetteDiscountCheck aria-hidden size={20} />}
          aria-disabled={issue.isPending || undefined}
          onClick={() => void send()}
        >
          {t('surveyreport.report.issue')}
        </Button>
      </div>
      {issue.error && <ErrorState error={issue.error} />}
    </div>
  );
}
