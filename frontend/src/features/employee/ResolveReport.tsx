import { useQuery } from '@tanstack/react-query';
import { ReasonDialog } from '@/components/ReasonDialog';
import { useT } from '@/i18n/useT';
import { dataReportQuery, useResolveReport } from './dataReports';

/** The answer goes to the employee; the data themselves are corrected in the personnel record. */
export function ResolveReport({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useT();
  const report = useQuery(dataReportQuery(id));
  const resolve = useResolveReport();
  return (
    <ReasonDialog
      title={t('employee.reports.resolve')}
      lead={t('employee.reports.resolve.lead')}
      label={t('employee.reports.note')}
      action={t('employee.reports.resolve.action')}
      readBy={[report.data?.value.employee.name ?? t('employee.one')]}
      opened
      onClose={onClose}
      onSubmit={(note) =>
        report.data && resolve.mutate({ id, note, etag: report.data.etag }, { onSuccess: onClose })
      }
      pending={resolve.isPending}
      error={resolve.error ?? report.error}
    />
  );
}
