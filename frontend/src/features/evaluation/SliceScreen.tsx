import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { AssessmentText } from './AssessmentText';
import { assessmentOf } from './assessment';
import styles from './evaluation.module.css';
import { SliceForm } from './SliceForm';
import { sliceQuery } from './slices';
import { TargetExplanation } from './TargetExplanation';

const route = getRouteApi('/shell/tim/bagian/$sliceId');

/** How were the days before the assessor changed? With the evidence of those days beside the form. */
export function SliceScreen() {
  const t = useT();
  const { language } = useLanguage();
  const { sliceId } = route.useParams();
  const query = useQuery(sliceQuery(sliceId));
  const slice = query.data?.value;
  return (
    <Page
      title={
        slice ? t('evaluation.assess.title', { name: slice.employee.name }) : t('evaluation.assess.plain')
      }
      lead={
        slice &&
        t('evaluation.slice.formLead', {
          from: formatDate(slice.startsOn, language),
          to: formatDate(slice.endsOn, language),
          name: slice.laterAssessor,
        })
      }
      width="wide"
      before={<Link to="/tim/bagian">{t('evaluation.slice.back')}</Link>}
    >
      <QueryView query={query}>
        {(found) =>
          found.value.allowedActions.includes('ASSESS') ? (
            <div className={styles.beside}>
              <div className={styles.evidence}>
                <Section title={t('evaluation.evidence.title')}>
                  {found.value.targets.map((target) => (
                    <TargetExplanation key={target.id} target={target} besideForm />
                  ))}
                </Section>
              </div>
              <SliceForm key={sliceId} found={found} />
            </div>
          ) : (
            <>
              <Notice>{t('evaluation.slice.closed')}</Notice>
              <AssessmentText assessment={assessmentOf(found.value, found.value)} explanation={found.value} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
