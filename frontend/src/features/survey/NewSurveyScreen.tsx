import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { NewSurveyForm } from './NewSurveyForm';
import { defaultsQuery } from './surveys';
import { UnitField, useSurveyUnits } from './UnitField';

/** A new survey in two clicks: everything has a fitting value already. */
export function NewSurveyScreen() {
  const t = useT();
  const units = useSurveyUnits();
  const [chosen, choose] = useSearchText('unit');
  const unitId = chosen || units[0]?.value || '';
  const query = useQuery(defaultsQuery(unitId));
  return (
    <Page
      title={t('survey.add')}
      lead={t('survey.add.lead')}
      width="narrow"
      before={
        <p>
          <Link to="/survei">{t('survey.back')}</Link>
        </p>
      }
    >
      <UnitField value={unitId} onChange={choose} />
      <QueryView query={query}>
        {(defaults) => <NewSurveyForm key={unitId} unitId={unitId} defaults={defaults} />}
      </QueryView>
    </Page>
  );
}
