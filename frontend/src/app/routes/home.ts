import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

const home = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  component: lazyScreen(['home'], () => import('@/features/home/HomeScreen'), 'HomeScreen'),
});

export const homeRoutes = [home] as const;
