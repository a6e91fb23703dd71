import { Section } from '@/components/Section';
import { DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatIndex, formatNumber } from '@/lib/format';
import styles from '../integration.module.css';
import type { AnswerImport } from './answerImports';

/** What is in the file and what would come of it; every problem by row and column. */
export function AnswerPreview({ found }: { found: AnswerImport }) {
  const t = useT();
  return (
    <>
      <Counts found={found} />
      {found.rejected > 0 && <Problems found={found} />}
      <Section title={t('integration.answers.columns')} lead={t('integration.answers.columns.lead')}>
        <DataTable
          caption={t('integration.answers.columns')}
          rows={found.columns}
          keyOf={({ element }) => element}
          compact
          columns={[
            { id: 'header', header: t('integration.answers.column'), cell: ({ header }) => header },
            {
              id: 'element',
              header: t('integration.answers.element'),
              cell: ({ element }) => t(`survey.element.${element}`),
            },
          ]}
        />
      </Section>
    </>
  );
}

function Counts({ found }: { found: AnswerImport }) {
  const t = useT();
  const { language } = useLanguage();
  const counts = [
    ['create', t('integration.answers.count.answers'), formatNumber(found.answers, language)],
    ['rejected', t('integration.count.rejected'), formatNumber(found.rejected, language)],
    [
      'value',
      t(`integration.answers.count.value.${found.weightPolicy}`),
      found.value === undefined ? '–' : formatIndex(found.value, language),
    ],
  ] as const;
  return (
    <dl className={styles.counts}>
      {counts.map(([count, term, value]) => (
        <div key={count} className={styles.count} data-count={value === '0' ? undefined : count}>
          <dt>{term}</dt>
          <dd className="figure numeric">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Problems({ found }: { found: AnswerImport }) {
  const t = useT();
  const { problems, rejected } = found;
  return (
    <Section
      title={t('integration.answers.problems')}
      lead={
        rejected > problems.length
          ? t('integration.answers.problems.first', { shown: problems.length, all: rejected })
          : undefined
      }
    >
      <DataTable
        caption={t('integration.answers.problems')}
        rows={problems}
        keyOf={({ rowNumber }) => String(rowNumber)}
        columns={[
          {
            id: 'row',
            header: t('integration.row'),
            cell: ({ rowNumber }) => t('integration.answers.row', { number: rowNumber }),
          },
          {
            id: 'column',
            header: t('integration.answers.column'),
            cell: ({ column }) => column ?? t('integration.answers.wholeRow'),
          },
          { id: 'value', header: t('integration.answers.cell'), cell: ({ value }) => value ?? '–' },
          { id: 'reason', header: t('integration.problems'), cell: ({ reason }) => reason },
        ]}
      />
    </Section>
  );
}
