import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

const audit = createRoute({
  getParentRoute: () => shellRoute,
  path: '/audit',
  component: lazyScreen(['audit'], () => import('@/features/audit/AuditScreen'), 'AuditScreen'),
});

export const auditRoutes = [audit] as const;
