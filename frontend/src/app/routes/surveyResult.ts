import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

const results = createRoute({
  getParentRoute: () => shellRoute,
  path: '/hasil-survei',
  component: lazyScreen(
    ['surveyresult'],
    () => import('@/features/surveyresult/ResultsScreen'),
    'ResultsScreen',
  ),
});

const improvements = createRoute({
  getParentRoute: () => shellRoute,
  path: '/hasil-survei/tindak-lanjut',
  component: lazyScreen(
    ['surveyresult'],
    () => import('@/features/surveyresult/ImprovementsScreen'),
    'ImprovementsScreen',
  ),
});

const earlier = createRoute({
  getParentRoute: () => shellRoute,
  path: '/hasil-survei/terdahulu',
  component: lazyScreen(
    ['surveyresult'],
    () => import('@/features/surveyresult/EarlierScreen'),
    'EarlierScreen',
  ),
});

export const surveyResultRoutes = [results, improvements, earlier] as const;
