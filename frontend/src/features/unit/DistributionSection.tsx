import { useQuery } from '@tanstack/react-query';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { DistributionView } from './DistributionView';
import { distributionQuery } from './units';

export function DistributionSection({ id }: { id: string }) {
  const t = useT();
  const query = useQuery(distributionQuery(id));
  return (
    <Section title={t('unit.distribution')} lead={t('unit.distribution.lead')}>
      <QueryView query={query}>{(check) => <DistributionView check={check} />}</QueryView>
    </Section>
  );
}
