import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { ofPeriod } from './ofPeriod';
import { shellRoute } from './root';

const handOver = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/serah-terima',
  validateSearch: ofPeriod,
  component: lazyScreen(['handover'], () => import('@/features/handover/HandOverScreen'), 'HandOverScreen'),
});

export const handOverRoutes = [handOver] as const;
