import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

const ownPlan = createRoute({
  getParentRoute: () => shellRoute,
  path: '/kinerja/target',
  component: lazyScreen(['target'], () => import('@/features/target/PlanScreen'), 'PlanScreen'),
});

const agreePlan = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tim/$employeeId/target',
  component: lazyScreen(['target'], () => import('@/features/target/AgreePlanScreen'), 'AgreePlanScreen'),
});

const matrix = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tim/matriks',
  component: lazyScreen(['target'], () => import('@/features/target/matrix/MatrixScreen'), 'MatrixScreen'),
});

const coverage = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tim/cakupan',
  component: lazyScreen(
    ['target'],
    () => import('@/features/target/coverage/CoverageScreen'),
    'CoverageScreen',
  ),
});

const library = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/pustaka',
  component: lazyScreen(['target'], () => import('@/features/target/library/LibraryScreen'), 'LibraryScreen'),
});

const bulk = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/pustaka/bagikan',
  component: lazyScreen(['target'], () => import('@/features/target/library/BulkScreen'), 'BulkScreen'),
});

export const targetRoutes = [ownPlan, agreePlan, matrix, coverage, library, bulk] as const;
