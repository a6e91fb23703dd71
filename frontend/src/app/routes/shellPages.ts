import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

const more = createRoute({
  getParentRoute: () => shellRoute,
  path: '/lainnya',
  component: lazyScreen([], () => import('../pages/MorePage'), 'MorePage'),
});

const help = createRoute({
  getParentRoute: () => shellRoute,
  path: '/bantuan',
  component: lazyScreen([], () => import('../pages/HelpPage'), 'HelpPage'),
});

export const shellPageRoutes = [more, help] as const;
