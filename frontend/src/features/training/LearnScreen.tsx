import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { Completeness } from './Completeness';
import { ModuleCards } from './ModuleCards';
import { PulseCard } from './PulseCard';
import { modulesQuery } from './training';

/** How do I do this? Short cards, the own work first. */
export function LearnScreen() {
  const t = useT();
  const me = useMe();
  const query = useQuery(modulesQuery);
  const office = me.roles.includes('HR_OFFICER') || me.roles.includes('AUDITOR');
  return (
    <Page title={t('training.title')} lead={t('training.lead')}>
      <QueryView query={query}>
        {({ modules, audiences }) => (
          <>
            <Section title={t('training.forYou')}>
              <ModuleCards modules={modules.filter(({ audience }) => audiences.includes(audience))} />
            </Section>
            <Section title={t('training.others')} lead={t('training.others.lead')}>
              <ModuleCards modules={modules.filter(({ audience }) => !audiences.includes(audience))} />
            </Section>
          </>
        )}
      </QueryView>
      {me.employee && <PulseCard />}
      <p>
        <Link to="/belajar/survei/hasil">{t('training.pulse.results.link')}</Link>
      </p>
      {office && <Completeness />}
    </Page>
  );
}
