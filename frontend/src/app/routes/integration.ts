import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

const imports = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/impor',
  component: lazyScreen(
    ['integration'],
    () => import('@/features/integration/ImportsScreen'),
    'ImportsScreen',
  ),
});

const answers = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/impor/jawaban-survei',
  component: lazyScreen(
    ['integration', 'survey'],
    () => import('@/features/integration/answers/AnswerImportScreen'),
    'AnswerImportScreen',
  ),
});

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/impor/$importId',
  component: lazyScreen(['integration'], () => import('@/features/integration/ImportScreen'), 'ImportScreen'),
});

export const integrationRoutes = [imports, answers, one] as const;
