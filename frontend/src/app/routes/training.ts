import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

const TEXTS = ['training'];

const learn = createRoute({
  getParentRoute: () => shellRoute,
  path: '/belajar',
  component: lazyScreen(TEXTS, () => import('@/features/training/LearnScreen'), 'LearnScreen'),
});

const pulse = createRoute({
  getParentRoute: () => shellRoute,
  path: '/belajar/survei',
  component: lazyScreen(TEXTS, () => import('@/features/training/PulseScreen'), 'PulseScreen'),
});

const pulseResults = createRoute({
  getParentRoute: () => shellRoute,
  path: '/belajar/survei/hasil',
  component: lazyScreen(TEXTS, () => import('@/features/training/PulseResultsScreen'), 'PulseResultsScreen'),
});

const module = createRoute({
  getParentRoute: () => shellRoute,
  path: '/belajar/$moduleKey',
  component: lazyScreen(TEXTS, () => import('@/features/training/ModuleScreen'), 'ModuleScreen'),
});

export const trainingRoutes = [learn, pulse, pulseResults, module] as const;
