import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

const ownFile = createRoute({
  getParentRoute: () => shellRoute,
  path: '/profil/berkas',
  component: lazyScreen(['insight'], () => import('@/features/insight/OwnFileScreen'), 'OwnFileScreen'),
});

export const ownFileRoutes = [ownFile] as const;
