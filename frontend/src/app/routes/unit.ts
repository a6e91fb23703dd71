import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { ofPeriod } from './ofPeriod';
import { shellRoute } from './root';

const units = createRoute({
  getParentRoute: () => shellRoute,
  path: '/unit-kinerja',
  validateSearch: ofPeriod,
  component: lazyScreen(['unit'], () => import('@/features/unit/UnitsScreen'), 'UnitsScreen'),
});

const unit = createRoute({
  getParentRoute: () => shellRoute,
  path: '/unit-kinerja/$id',
  component: lazyScreen(['unit'], () => import('@/features/unit/UnitScreen'), 'UnitScreen'),
});

const calibration = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tim/kalibrasi/$id',
  component: lazyScreen(['unit'], () => import('@/features/unit/CalibrationScreen'), 'CalibrationScreen'),
});

export const unitRoutes = [units, unit, calibration] as const;
