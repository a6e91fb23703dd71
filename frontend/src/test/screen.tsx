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
import { type RenderResult, render } from '@testing-library/react';
import { Suspense } from 'react';
import { meQuery } from '@/api/me';
import type { Me } from '@/api/me.types';
import { createQueryClient } from '@/api/queryClient';
import { parseSearch, stringifySearch } from '@/app/searchText';

/** A whole screen at its address, signed in as this person. */
export function renderScreen(
  screen: RouteComponent,
  { path, at, me }: { path: string; at: string; me: Me },
): RenderResult {
  const root = createRootRoute();
  const shell = createRoute({ getParentRoute: () => root, id: 'shell' });
  const route = createRoute({ getParentRoute: () => shell, path, component: screen });
  const router = createRouter({
    routeTree: root.addChildren([shell.addChildren([route])]),
    history: createMemoryHistory({ initialEntries: [at] }),
    parseSearch,
    stringifySearch,
  });
  const queryClient = createQueryClient();
  queryClient.setQueryData(meQuery.queryKey, me);
  return render(
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
}
