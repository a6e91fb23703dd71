import { getRouteApi, Link } from '@tanstack/react-router';
import { useT } from '@/i18n/useT';
import { ResultPage } from './ResultPage';

const route = getRouteApi('/shell/kinerja/hasil/$evaluationId');

/** What did I get, and why? */
export function ResultScreen() {
  const t = useT();
  const { evaluationId } = route.useParams();
  return (
    <ResultPage id={evaluationId} back={<Link to="/kinerja/hasil">{t('evaluation.results.all')}</Link>} />
  );
}
