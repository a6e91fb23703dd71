import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { DataTable } from '@/components/table/DataTable';
import { LoadMore } from '@/components/table/LoadMore';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatIndex, formatNumber } from '@/lib/format';
import { EarlierForm } from './EarlierForm';
import { type EarlierResult, earlierList, useRemoveEarlier } from './earlier';

/** What was published before this system? */
export function EarlierScreen() {
  const t = useT();
  const keeps = useMe().roles.includes('HR_OFFICER');
  const [adding, setAdding] = useState(false);
  const query = useInfiniteQuery(earlierList);
  return (
    <Page
      title={t('surveyresult.earlier.title')}
      lead={t('surveyresult.earlier.lead')}
      width="wide"
      before={
        <p>
          <Link to="/hasil-survei">{t('surveyresult.back')}</Link>
        </p>
      }
      action={
        keeps && (
          <Button onClick={() => setAdding(!adding)} aria-expanded={adding}>
            {t('surveyresult.earlier.add')}
          </Button>
        )
      }
    >
      {keeps && (
        <nav className="row" aria-label={t('surveyresult.earlier.imports')}>
          <Link to="/admin/impor">{t('surveyresult.earlier.import')}</Link>
          <Link to="/admin/impor/jawaban-survei">{t('surveyresult.earlier.importAnswers')}</Link>
        </nav>
      )}
      {adding && (
        <Section title={t('surveyresult.earlier.add')} boxed>
          <EarlierForm onDone={() => setAdding(false)} />
        </Section>
      )}
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: (
            <EmptyState title={t('surveyresult.earlier.none')}>
              {t('surveyresult.earlier.none.text')}
            </EmptyState>
          ),
        }}
      >
        {(rows) => <EarlierTable rows={rows} />}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}

function EarlierTable({ rows }: { rows: EarlierResult[] }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <DataTable
      caption={t('surveyresult.earlier.title')}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        { id: 'name', header: t('surveyresult.survey'), cell: (row) => row.name },
        { id: 'unit', header: t('surveyresult.unit'), cell: (row) => row.unit.name },
        { id: 'end', header: t('surveyresult.endsOn'), cell: (row) => formatDate(row.endsOn, language) },
        {
          id: 'value',
          header: t('surveyresult.index'),
          numeric: true,
          cell: (row) => formatIndex(row.value, language),
        },
        { id: 'grade', header: t('surveyresult.grade'), cell: (row) => row.grade ?? '–' },
        {
          id: 'scale',
          header: t('surveyresult.earlier.scale'),
          cell: (row) => t(`surveyresult.earlier.scale.${row.scale}`),
        },
        {
          id: 'n',
          header: t('surveyresult.n'),
          numeric: true,
          cell: (row) => (row.respondents === undefined ? '–' : formatNumber(row.respondents, language)),
        },
        { id: 'source', header: t('surveyresult.source'), cell: (row) => row.source },
        ...(rows.some((row) => row.mayRemove)
          ? [
              {
                id: 'remove',
                header: t('surveyresult.earlier.remove'),
                action: true,
                cell: (row: EarlierResult) => <Remove row={row} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Remove({ row }: { row: EarlierResult }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const remove = useRemoveEarlier();
  if (!row.mayRemove) return null;
  return (
    <>
      <Button
        variant="subtle"
        size="sm"
        aria-label={t('surveyresult.earlier.removeOf', { name: row.name })}
        onClick={() => setAsking(true)}
      >
        {t('surveyresult.earlier.remove')}
      </Button>
      <ConfirmDialog
        title={t('surveyresult.earlier.remove.title')}
        action={t('surveyresult.earlier.remove')}
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => remove.mutate(row.id, { onSuccess: () => setAsking(false) })}
        pending={remove.isPending}
        error={remove.error}
      >
        <p>{t('surveyresult.earlier.remove.text', { name: row.name, unit: row.unit.name })}</p>
      </ConfirmDialog>
    </>
  );
}
