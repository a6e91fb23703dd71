import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { peopleQuery } from './followUps';
import { ProposeForm } from './ProposeForm';

export function ProposeScreen() {
  const t = useT();
  const people = useQuery(peopleQuery);
  return (
    <Page
      width="narrow"
      title={t('followup.propose')}
      lead={t('followup.propose.lead')}
      before={
        <p>
          <Link to="/tindak-lanjut">{t('followup.back')}</Link>
        </p>
      }
    >
      <QueryView query={people}>{(found) => <ProposeForm people={found} />}</QueryView>
    </Page>
  );
}
