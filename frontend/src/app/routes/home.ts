import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

const home = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  component: lazyScreen(['home'], () => import('@/features/home/HomeScreen'), 'HomeScreen'),
});

const firstUse = createRoute({
  getParentRoute: () => shellRoute,
  path: '/mulai',
  component: lazyScreen(['home'], () => import('@/features/home/FirstUseScreen'), 'FirstUseScreen'),
});

export const homeRoutes = [home, firstUse] as const;
