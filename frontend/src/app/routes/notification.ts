import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

const notices = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pemberitahuan',
  component: lazyScreen(
    ['notification'],
    () => import('@/features/notification/NoticesScreen'),
    'NoticesScreen',
  ),
});

export const notificationRoutes = [notices] as const;
