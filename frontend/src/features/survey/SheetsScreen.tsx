import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { PrintedSheet } from './PrintedSheet';
import { questionnaireQuery, serviceTypesQuery, surveyQuery, usePrintSheets } from './surveys';

/** Sheets for visitors without a phone, each with a code of its own. */
export function SheetsScreen() {
  const t = useT();
  const { surveyId } = useParams({ strict: false }) as { surveyId: string };
  const survey = useQuery(surveyQuery(surveyId));
  const questions = useQuery(questionnaireQuery(survey.data?.value.questionnaireId ?? ''));
  const print = usePrintSheets(surveyId);
  const made = print.data;
  return (
    <Page
      title={t('survey.sheets.title')}
      lead={t('survey.sheets.lead')}
      before={
        <p className="no-print">
          <Link to="/survei/$surveyId" params={{ surveyId }}>
            {survey.data?.value.name ?? t('survey.back')}
          </Link>
        </p>
      }
    >
      {print.error && <ErrorState error={print.error} keepsInput />}
      {!made && <SheetsForm pending={print.isPending} onSend={(wanted) => print.mutate(wanted)} />}
      {made && (
        <QueryView query={questions}>
          {({ items }) => (
            <div className="stack">
              <div className="no-print stack">
                <Notice tone="warn" title={t('survey.sheets.once')}>
                  {t('survey.sheets.once.text')}
                </Notice>
                <div>
                  <Button leftSection={<IconPrinter aria-hidden size={20} />} onClick={() => window.print()}>
                    {t('survey.sheets.print', { n: made.items.length })}
                  </Button>
                </div>
              </div>
              {made.items.map((sheet) => (
                <PrintedSheet
                  key={sheet.code}
                  sheet={sheet}
                  items={items}
                  unitName={survey.data?.value.unit.name ?? ''}
                />
              ))}
            </div>
          )}
        </QueryView>
      )}
    </Page>
  );
}

function SheetsForm({
  pending,
  onSend,
}: {
  pending: boolean;
  onSend: (wanted: { count: number; serviceTypeId?: string }) => void;
}) {
  const t = useT();
  const types = useQuery(serviceTypesQuery);
  const [count, setCount] = useState('20');
  const [service, setService] = useState('');
  const valid = /^\d+$/.test(count) && Number(count) >= 1 && Number(count) <= 200;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (valid) onSend({ count: Number(count), serviceTypeId: service || undefined });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TextInput
        label={t('survey.sheets.count.label')}
        value={count}
        inputMode="numeric"
        error={!valid && t('survey.sheets.count.wrong')}
        onChange={(event) => setCount(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('survey.service')}
        value={service}
        onChange={(event) => setService(event.currentTarget.value)}
        data={[
          { value: '', label: t('survey.anyService') },
          ...(types.data?.items ?? []).map((type) => ({
            value: type.id,
            label: `${type.name} (${type.unit.name})`,
          })),
        ]}
      />
      <div>
        <Button type="submit" loading={pending}>
          {t('survey.sheets.make')}
        </Button>
      </div>
    </form>
  );
}
