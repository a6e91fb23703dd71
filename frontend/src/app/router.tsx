import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { LoadingScreen } from '@/components/LoadingScreen';
import { CrashedScreen } from './pages/CrashPage';
import { NotFoundPage } from './pages/NotFoundPage';
import { auditRoutes } from './routes/audit';
import { documentRoutes, publicDocumentRoutes } from './routes/document';
import { evaluationRoutes } from './routes/evaluation';
import { followUpRoutes } from './routes/followup';
import { handOverRoutes } from './routes/handover';
import { homeRoutes } from './routes/home';
import { identityRoutes, publicRoutes } from './routes/identity';
import { integrationRoutes } from './routes/integration';
import { notificationRoutes } from './routes/notification';
import { objectionRoutes } from './routes/objection';
import { ownFileRoutes } from './routes/ownFile';
import { personnelRoutes } from './routes/personnel';
import { progressRoutes } from './routes/progress';
import { rootRoute, shellRoute } from './routes/root';
import { ruleRoutes } from './routes/rule';
import { serviceRoutes } from './routes/service';
import { shellPageRoutes } from './routes/shellPages';
import { surveyRoutes } from './routes/survey';
import { surveyResultRoutes } from './routes/surveyResult';
import { targetRoutes } from './routes/target';
import { trainingRoutes } from './routes/training';
import { unitRoutes } from './routes/unit';
import { parseSearch, stringifySearch } from './searchText';

// One line per feature: its routes stand in ./routes/<feature>.ts.
const routeTree = rootRoute.addChildren([
  ...publicRoutes,
  ...publicDocumentRoutes,
  shellRoute.addChildren([
    ...homeRoutes,
    ...identityRoutes,
    ...serviceRoutes,
    ...surveyRoutes,
    ...surveyResultRoutes,
    ...progressRoutes,
    ...targetRoutes,
    ...evaluationRoutes,
    ...objectionRoutes,
    ...documentRoutes,
    ...followUpRoutes,
    ...trainingRoutes,
    ...ownFileRoutes,
    ...personnelRoutes,
    ...integrationRoutes,
    ...handOverRoutes,
    ...auditRoutes,
    ...notificationRoutes,
    ...ruleRoutes,
    ...unitRoutes,
    ...shellPageRoutes,
  ]),
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    scrollRestoration: true,
    notFoundMode: 'root',
    defaultPendingComponent: LoadingScreen,
    defaultErrorComponent: CrashedScreen,
    defaultNotFoundComponent: NotFoundPage,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
