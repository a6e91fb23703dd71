import { Section } from '@/components/Section';
import { DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber } from '@/lib/format';
import type { Results } from './results';

/** The index of each service; small groups are hidden, and as many more as would give one away. */
export function ServiceTable({ results }: { results: Results }) {
  const t = useT();
  const { language } = useLanguage();
  const number = (value: number | undefined, digits = 2) =>
    value === undefined ? '–' : formatNumber(value, language, digits);
  if (results.services.length < 2) return null;
  return (
    <Section
      title={t('surveyresult.services')}
      lead={t('surveyresult.services.how', { n: results.shownFrom })}
    >
      <DataTable
        caption={t('surveyresult.services')}
        rows={results.services}
        keyOf={(row) => row.serviceTypeId ?? 'none'}
        columns={[
          {
            id: 'name',
            header: t('surveyresult.service'),
            cell: (row) => row.name ?? t('surveyresult.service.none'),
          },
          {
            id: 'value',
            header: t('surveyresult.index'),
            cell: (row) => (row.hidden ? t('surveyresult.hidden') : number(row.index?.value)),
          },
          { id: 'grade', header: t('surveyresult.grade'), cell: (row) => row.index?.grade ?? '–' },
          {
            id: 'interval',
            header: t('surveyresult.interval.short'),
            cell: (row) => (row.index ? `${number(row.index.low)} – ${number(row.index.high)}` : '–'),
          },
          { id: 'n', header: t('surveyresult.n'), cell: (row) => number(row.index?.respondents, 0) },
        ]}
      />
    </Section>
  );
}
