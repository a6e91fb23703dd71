import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { meQuery } from '@/api/me';
import { session } from '@/api/session';
import { CrashPage } from '../pages/CrashPage';

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()();

/** Everything behind the sign-in. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    if ((await session.resume()) !== 'signedIn') {
      const kembali = location.href === '/' ? undefined : location.href;
      throw redirect({ to: '/masuk', search: { kembali } });
    }
    await context.queryClient.ensureQueryData(meQuery);
  },
  errorComponent: CrashPage,
  component: lazyRouteComponent(() => import('../shell/Shell'), 'Shell'),
});
