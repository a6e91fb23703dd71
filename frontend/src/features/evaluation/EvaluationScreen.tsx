import { getRouteApi } from '@tanstack/react-router';
import { ResultPage } from './ResultPage';

const route = getRouteApi('/shell/penilaian/$evaluationId');

/** One evaluation for those who may read it: the assessor, those above, and the auditor. */
export function EvaluationScreen() {
  const { evaluationId } = route.useParams();
  return <ResultPage id={evaluationId} />;
}
