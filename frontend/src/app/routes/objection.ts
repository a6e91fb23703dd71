import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

// Attachments speak with the words of "progress".
const TEXTS = ['objection', 'progress'];

const all = createRoute({
  getParentRoute: () => shellRoute,
  path: '/keberatan',
  component: lazyScreen(TEXTS, () => import('@/features/objection/ObjectionsScreen'), 'ObjectionsScreen'),
});

const file = createRoute({
  getParentRoute: () => shellRoute,
  path: '/keberatan/baru',
  validateSearch: (search: Record<string, unknown>): { hasil?: string } => ({
    hasil: typeof search.hasil === 'string' ? search.hasil : undefined,
  }),
  component: lazyScreen(
    TEXTS,
    () => import('@/features/objection/FileObjectionScreen'),
    'FileObjectionScreen',
  ),
});

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: '/keberatan/$objectionId',
  component: lazyScreen(TEXTS, () => import('@/features/objection/ObjectionScreen'), 'ObjectionScreen'),
});

export const objectionRoutes = [all, file, one] as const;
