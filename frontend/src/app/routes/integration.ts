import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

const imports = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/impor',
  component: lazyScreen(
    ['integration'],
    () => import('@/features/integration/ImportsScreen'),
    'ImportsScreen',
  ),
});

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/impor/$importId',
  component: lazyScreen(['integration'], () => import('@/features/integration/ImportScreen'), 'ImportScreen'),
});

export const integrationRoutes = [imports, one] as const;
