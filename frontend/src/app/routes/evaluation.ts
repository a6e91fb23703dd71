import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { ofPeriod } from './ofPeriod';
import { shellRoute } from './root';

// Indicators and evidence speak with the words of "progress" wherever they stand.
const TEXTS = ['evaluation', 'progress'];

const selfReview = createRoute({
  getParentRoute: () => shellRoute,
  path: '/kinerja/penilaian-diri',
  validateSearch: ofPeriod,
  component: lazyScreen(TEXTS, () => import('@/features/evaluation/SelfReviewScreen'), 'SelfReviewScreen'),
});

const results = createRoute({
  getParentRoute: () => shellRoute,
  path: '/kinerja/hasil',
  component: lazyScreen(TEXTS, () => import('@/features/evaluation/ResultsScreen'), 'ResultsScreen'),
});

const result = createRoute({
  getParentRoute: () => shellRoute,
  path: '/kinerja/hasil/$evaluationId',
  component: lazyScreen(TEXTS, () => import('@/features/evaluation/ResultScreen'), 'ResultScreen'),
});

const evaluation = createRoute({
  getParentRoute: () => shellRoute,
  path: '/penilaian/$evaluationId',
  component: lazyScreen(TEXTS, () => import('@/features/evaluation/EvaluationScreen'), 'EvaluationScreen'),
});

const team = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tim',
  validateSearch: ofPeriod,
  component: lazyScreen(TEXTS, () => import('@/features/evaluation/TeamScreen'), 'TeamScreen'),
});

const evaluate = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tim/$employeeId/evaluasi',
  validateSearch: ofPeriod,
  component: lazyScreen(TEXTS, () => import('@/features/evaluation/EvaluateScreen'), 'EvaluateScreen'),
});

const slices = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tim/bagian',
  component: lazyScreen(TEXTS, () => import('@/features/evaluation/SlicesScreen'), 'SlicesScreen'),
});

const slice = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tim/bagian/$sliceId',
  component: lazyScreen(TEXTS, () => import('@/features/evaluation/SliceScreen'), 'SliceScreen'),
});

const monitoring = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/kelengkapan',
  validateSearch: ofPeriod,
  component: lazyScreen(TEXTS, () => import('@/features/evaluation/MonitoringScreen'), 'MonitoringScreen'),
});

export const evaluationRoutes = [
  selfReview,
  results,
  result,
  evaluation,
  team,
  evaluate,
  slices,
  slice,
  monitoring,
] as const;
