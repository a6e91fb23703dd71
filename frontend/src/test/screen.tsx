import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  type RouteComponent,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { Suspense } from 'react';
import type { Me } from '@/api/me';
import { meQuery } from '@/api/me';
import { createQueryClient } from '@/api/queryClient';
import { parseSearch, stringifySearch } from '@/app/searchText';

/** A whole screen at its address, signed in as this person; links to other places lead to an empty one. */
export function renderScreen(
  screen: RouteComponent,
  { path, at = path, me }: { path: string; at?: string; me: Me },
) {
  const root = createRootRoute();
  const shell = createRoute({ getParentRoute: () => root, id: 'shell' });
  const route = createRoute({ getParentRoute: () => shell, path, component: screen });
  const elsewhere = createRoute({ getParentRoute: () => shell, path: '$', component: () => null });
  const router = createRouter({
    routeTree: root.addChildren([shell.addChildren([route, elsewhere])]),
    history: createMemoryHistory({ initialEntries: [at] }),
    parseSearch,
    stringifySearch,
  });
  const queryClient = createQueryClient();
  queryClient.setQueryData(meQuery.queryKey, me);
  const rendered = render(
    <I18nProvider i18n={i18n}>
      <MantineProvider withCssVariables={false} env="test">
        <QueryClientProvider client={queryClient}>
          <Suspense>
            <RouterProvider router={router as never} />
          </Suspense>
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>,
  );
  return { ...rendered, router };
}
