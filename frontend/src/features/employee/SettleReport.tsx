import { Button, Radio } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { DateField, TextAreaField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { PersonChoice } from '@/components/person/PersonChoice';
import { QueryView } from '@/components/QueryView';
import { ReadBy } from '@/components/ReadBy';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { todayInOffice } from '@/lib/format';
import { type DataReport, dataReportQuery, useResolveReport } from './dataReports';

const schema = v.object({
  outcome: v.picklist(['ACCEPTED', 'REJECTED'], 'employee.reports.outcome.missing'),
  note: v.pipe(v.string(), v.trim(), v.nonEmpty('employee.reports.note.missing')),
  assessorId: v.string(),
  since: v.string(),
});

/** Accepts or rejects a report; where the assessor was wrong, the right one can be set in the same step. */
export function SettleReport({ id, onClose }: { id: string; onClose: () => void }) {
  const query = useQuery(dataReportQuery(id));
  return (
    <QueryView query={query}>
      {({ value, etag }) => <SettleForm report={value} etag={etag} onClose={onClose} />}
    </QueryView>
  );
}

function SettleForm({ report, etag, onClose }: { report: DataReport; etag: string; onClose: () => void }) {
  const t = useT();
  const resolve = useResolveReport();
  const form = useAppForm({
    schema,
    defaultValues: { outcome: 'ACCEPTED' as const, note: '', assessorId: '', since: todayInOffice() },
  });
  const outcome = form.watch('outcome');
  const { employee, topic, suggestion } = report;
  return (
    <Section boxed title={t('employee.reports.settle', { name: employee.name })} lead={report.text}>
      {suggestion && <p>{t('employee.reports.suggestion', { text: suggestion })}</p>}
      <AppForm
        form={form}
        names={{
          '/assessor/employeeId': 'assessorId',
          '/assessorEmployeeId': 'assessorId',
          '/startsOn': 'since',
        }}
        onSubmit={async ({ note, assessorId, since }) => {
          const assessor =
            topic === 'ASSESSOR' && outcome === 'ACCEPTED' && assessorId
              ? { employeeId: assessorId, since }
              : undefined;
          await resolve.mutateAsync({ id: report.id, etag, body: { note, outcome, assessor } });
          onClose();
        }}
      >
        <Radio.Group
          label={t('employee.reports.outcome')}
          value={outcome}
          onChange={(value) => form.setValue('outcome', value as 'ACCEPTED' | 'REJECTED')}
        >
          <div className="row">
            <Radio value="ACCEPTED" label={t('employee.reports.ACCEPTED')} />
            <Radio value="REJECTED" label={t('employee.reports.REJECTED')} />
          </div>
        </Radio.Group>
        {topic === 'ASSESSOR' && outcome === 'ACCEPTED' && (
          <>
            <PersonChoice
              label={t('employee.reports.assessor')}
              onChoose={(chosen) => form.setValue('assessorId', chosen)}
            />
            <DateField
              name="since"
              label={t('employee.reports.since')}
              description={t('employee.reports.since.hint')}
            />
          </>
        )}
        <div>
          <TextAreaField name="note" label={t('employee.reports.note')} rows={3} maxLength={1000} />
          <ReadBy names={[employee.name, t('employee.reports.reader.personnel')]} />
        </div>
        <div className="row">
          <SubmitButton busyText={t('common.action.sending')}>
            {t('employee.reports.resolve.action')}
          </SubmitButton>
          <Button variant="default" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </div>
      </AppForm>
    </Section>
  );
}
