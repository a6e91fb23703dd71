import { createRoute } from '@tanstack/react-router';
import { feedbackRoutes } from './feedback';
import { lazyScreen } from './lazyScreen';
import { ofPeriod } from './ofPeriod';
import { shellRoute } from './root';

// The result of a period stands beside its progress, so the words of "evaluation" come along.
const progress = createRoute({
  getParentRoute: () => shellRoute,
  path: '/kinerja',
  validateSearch: ofPeriod,
  component: lazyScreen(
    ['progress', 'evaluation'],
    () => import('@/features/progress/ProgressScreen'),
    'ProgressScreen',
  ),
});

const record = createRoute({
  getParentRoute: () => shellRoute,
  path: '/kinerja/progres/$indicatorId',
  validateSearch: ofPeriod,
  component: lazyScreen(['progress'], () => import('@/features/progress/RecordScreen'), 'RecordScreen'),
});

export const progressRoutes = [progress, record, ...feedbackRoutes] as const;
