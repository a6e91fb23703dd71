import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

const queue = createRoute({
  getParentRoute: () => shellRoute,
  path: '/layanan',
  component: lazyScreen(['service'], () => import('@/features/service/QueueScreen'), 'QueueScreen'),
});

const newRequest = createRoute({
  getParentRoute: () => shellRoute,
  path: '/layanan/baru',
  component: lazyScreen(['service'], () => import('@/features/service/NewRequestScreen'), 'NewRequestScreen'),
});

const measures = createRoute({
  getParentRoute: () => shellRoute,
  path: '/layanan/mutu',
  component: lazyScreen(['service'], () => import('@/features/service/MeasuresScreen'), 'MeasuresScreen'),
});

const complaints = createRoute({
  getParentRoute: () => shellRoute,
  path: '/layanan/pengaduan',
  component: lazyScreen(['service'], () => import('@/features/service/ComplaintsScreen'), 'ComplaintsScreen'),
});

const contests = createRoute({
  getParentRoute: () => shellRoute,
  path: '/layanan/sanggahan',
  component: lazyScreen(['service'], () => import('@/features/service/ContestsScreen'), 'ContestsScreen'),
});

const contest = createRoute({
  getParentRoute: () => shellRoute,
  path: '/layanan/sanggahan/$contestId',
  component: lazyScreen(['service'], () => import('@/features/service/ContestScreen'), 'ContestScreen'),
});

const request = createRoute({
  getParentRoute: () => shellRoute,
  path: '/layanan/$requestId',
  component: lazyScreen(['service'], () => import('@/features/service/RequestScreen'), 'RequestScreen'),
});

const receipt = createRoute({
  getParentRoute: () => shellRoute,
  path: '/layanan/$requestId/tanda-terima',
  component: lazyScreen(['service'], () => import('@/features/service/ReceiptScreen'), 'ReceiptScreen'),
});

const types = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/layanan',
  component: lazyScreen(['service'], () => import('@/features/service/TypesScreen'), 'TypesScreen'),
});

const newType = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/layanan/baru',
  component: lazyScreen(['service'], () => import('@/features/service/NewTypeScreen'), 'NewTypeScreen'),
});

const type = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/layanan/$typeId',
  component: lazyScreen(['service'], () => import('@/features/service/TypeScreen'), 'TypeScreen'),
});

const hours = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/jam-layanan',
  component: lazyScreen(['service'], () => import('@/features/service/HoursScreen'), 'HoursScreen'),
});

export const serviceRoutes = [
  queue,
  newRequest,
  measures,
  complaints,
  contests,
  contest,
  request,
  receipt,
  types,
  newType,
  type,
  hours,
] as const;
