import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { PrintJobs } from './PrintJobs';
import { UnitPrintForm } from './UnitPrintForm';
import { allUnitsQuery } from './unitPrints';

/** Print the signed forms of a whole unit. */
export function UnitPrintScreen() {
  const t = useT();
  const me = useMe();
  const personnel = me.roles.includes('HR_OFFICER');
  const headed = me.relations.headsUnits;
  const all = useQuery({ ...allUnitsQuery, enabled: personnel });
  return (
    <Page title={t('document.unit.title')} lead={t('document.unit.lead')}>
      {personnel ? (
        <QueryView query={all}>
          {(units) => <UnitPrintForm units={units} headed={headed.map(({ id }) => id)} />}
        </QueryView>
      ) : headed.length > 0 ? (
        <UnitPrintForm units={headed} headed={headed.map(({ id }) => id)} />
      ) : (
        <EmptyState title={t('document.unit.none.title')}>{t('document.unit.none.text')}</EmptyState>
      )}
      <Section title={t('document.unit.jobs')}>
        <PrintJobs />
      </Section>
    </Page>
  );
}
