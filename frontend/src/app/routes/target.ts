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

export const targetRoutes = [ownPlan, agreePlan] as const;
