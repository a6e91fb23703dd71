import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Disclosure } from '@/components/Disclosure';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { useSearchText } from '@/lib/useSearchText';
import { QuestionList } from './QuestionList';
import { QuestionnaireEditor } from './QuestionnaireEditor';
import { type Questionnaire, questionnairesQuery } from './surveys';
import { UnitField, useSurveyUnits } from './UnitField';

/** What do we ask, in which words and with which weights? Versions are only added. */
export function QuestionnaireScreen() {
  const t = useT();
  const units = useSurveyUnits();
  const [chosen, choose] = useSearchText('unit');
  const unitId = chosen || units[0]?.value || '';
  const query = useQuery(questionnairesQuery(unitId));
  return (
    <Page
      title={t('survey.questionnaire.title')}
      lead={t('survey.questionnaire.lead')}
      before={
        <p>
          <Link to="/survei">{t('survey.back')}</Link>
        </p>
      }
    >
      {units.length > 0 && <UnitField value={unitId} onChange={choose} />}
      <QueryView query={query}>
        {({ items: [latest, ...older] }) =>
          latest && (
            <>
              <Version version={latest} />
              {latest.mayChange && (
                <Disclosure summary={t('survey.questionnaire.change')}>
                  <QuestionnaireEditor
                    key={`${unitId}.${latest.versionNumber}`}
                    unitId={unitId}
                    latest={latest}
                  />
                </Disclosure>
              )}
              {older.map((version) => (
                <Disclosure
                  key={version.versionNumber}
                  summary={t('survey.version', { n: version.versionNumber })}
                >
                  <Version version={version} />
                </Disclosure>
              ))}
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

function Version({ version }: { version: Questionnaire }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <Section
      boxed
      title={version.name}
      lead={
        version.versionNumber === 0
          ? t('survey.questionnaire.official')
          : t('survey.questionnaire.since', {
              n: version.versionNumber,
              at: version.createdAt ? formatInstant(version.createdAt, language) : '',
            })
      }
    >
      <p>
        {t(`survey.weights.${version.weightPolicy}`)} · {t(`survey.order.${version.displayOrder}`)}
      </p>
      {version.changeNote && <p>{t('survey.questionnaire.why', { note: version.changeNote })}</p>}
      {version.missingElements.length > 0 && (
        <Notice tone="warn" title={t('survey.questionnaire.missing')}>
          {version.missingElements.map((element) => t(`survey.element.${element}`)).join(', ')}
        </Notice>
      )}
      <QuestionList items={version.items} />
    </Section>
  );
}
