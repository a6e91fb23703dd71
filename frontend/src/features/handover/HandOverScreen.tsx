import { useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { PeriodChooser } from '@/components/PeriodChooser';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { usePeriod } from '@/lib/usePeriod';
import { useSearchText } from '@/lib/useSearchText';
import { Comparison } from './Comparison';
import type { Place, ReportKind } from './handover';
import { ReportUpload } from './ReportUpload';
import { ResultsDownload } from './ResultsDownload';

/** Is the national application told everything, and does it say the same? */
export function HandOverScreen() {
  const t = useT();
  const personnel = useMe().roles.includes('HR_OFFICER');
  const { query, choices, chosen } = usePeriod();
  const [jenis] = useSearchText('jenis');
  const kind: ReportKind = jenis === 'skp' ? 'PLAN' : 'EVALUATION';
  return (
    <Page title={t('handover.title')} lead={t('handover.lead')} width="wide">
      <QueryView query={query}>
        {() => {
          if (!chosen) return <EmptyState title={t('handover.noPeriod')} />;
          const place: Place = { kind, cycleId: chosen.cycle.id, periodId: chosen.period.id };
          return (
            <>
              <PeriodChooser options={choices} current={chosen.code} />
              <Section title={t('handover.out.title')} lead={t('handover.out.lead')} boxed>
                <ResultsDownload periodId={chosen.period.id} />
              </Section>
              {personnel && (
                <Section title={t('handover.in.title')} lead={t('handover.in.lead')} boxed>
                  <ReportUpload key={chosen.code} place={place} />
                </Section>
              )}
              <Comparison place={place} />
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}
