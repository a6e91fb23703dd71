import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/EmptyState';
import { ErrorState } from '@/components/ErrorState';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { FilterField } from '@/components/table/FilterField';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { ComparisonCounts } from './ComparisonCounts';
import { ComparisonTable } from './ComparisonTable';
import { countsQuery, type Place, reconciliationList, useDownloadComparison } from './handover';

const OUTCOMES = ['', 'DIFFERS', 'MISSING_THERE', 'MISSING_HERE', 'EQUAL'] as const;

export function Comparison({ place }: { place: Place }) {
  const t = useT();
  const [, setKind] = useSearchText('jenis');
  const [outcome, setOutcome] = useSearchText('banding');
  const [q] = useSearchText('q');
  const counts = useQuery(countsQuery(place));
  const download = useDownloadComparison(place, outcome);
  return (
    <Section
      title={t('handover.compare.title')}
      lead={t('handover.compare.lead')}
      action={
        <Button variant="default" onClick={() => !download.isPending && download.mutate()}>
          {t('handover.compare.csv')}
        </Button>
      }
    >
      {download.error && <ErrorState error={download.error} />}
      <div className="row">
        <NativeSelect
          label={t('handover.compare.kind')}
          value={place.kind}
          onChange={(event) => setKind(event.currentTarget.value === 'PLAN' ? 'skp' : '')}
          data={(['EVALUATION', 'PLAN'] as const).map((value) => ({
            value,
            label: t(`handover.kind.${value}`),
          }))}
        />
        <NativeSelect
          label={t('handover.compare.outcome')}
          value={outcome}
          onChange={(event) => setOutcome(event.currentTarget.value)}
          data={OUTCOMES.map((value) => ({ value, label: t(`handover.outcome.${value || 'ALL'}`) }))}
        />
        <FilterField label={t('handover.compare.search')} />
      </div>
      <QueryView query={counts}>{(found) => <ComparisonCounts counts={found} />}</QueryView>
      {counts.data?.report && <People place={place} outcome={outcome} q={q} />}
    </Section>
  );
}

/** Without a report there is nothing to compare, and everybody would look missing. */
function People({ place, outcome, q }: { place: Place; outcome: string; q: string }) {
  const t = useT();
  const query = useInfiniteQuery(reconciliationList(place, outcome, q));
  return (
    <>
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: <EmptyState title={t('handover.compare.empty')} />,
        }}
      >
        {(rows) => <ComparisonTable rows={rows} kind={place.kind} />}
      </QueryView>
      <LoadMore query={query} />
    </>
  );
}
