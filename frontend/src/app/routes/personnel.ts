import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

const employees = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/pegawai',
  component: lazyScreen(['employee'], () => import('@/features/employee/EmployeesScreen'), 'EmployeesScreen'),
});

const newEmployee = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/pegawai/baru',
  component: lazyScreen(
    ['employee'],
    () => import('@/features/employee/NewEmployeeScreen'),
    'NewEmployeeScreen',
  ),
});

const employee = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/pegawai/$employeeId',
  component: lazyScreen(['employee'], () => import('@/features/employee/EmployeeScreen'), 'EmployeeScreen'),
});

const codes = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/kode-masuk',
  component: lazyScreen(['employee'], () => import('@/features/employee/CodesScreen'), 'CodesScreen'),
});

const reports = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/laporan-data',
  component: lazyScreen(
    ['employee'],
    () => import('@/features/employee/DataReportsScreen'),
    'DataReportsScreen',
  ),
});

const units = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/unit',
  component: lazyScreen(['organization'], () => import('@/features/organization/UnitsScreen'), 'UnitsScreen'),
});

const newUnit = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/unit/baru',
  component: lazyScreen(
    ['organization'],
    () => import('@/features/organization/NewUnitScreen'),
    'NewUnitScreen',
  ),
});

const unit = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/unit/$unitId',
  component: lazyScreen(['organization'], () => import('@/features/organization/UnitScreen'), 'UnitScreen'),
});

const cycles = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/siklus',
  component: lazyScreen(['cycle'], () => import('@/features/cycle/CyclesScreen'), 'CyclesScreen'),
});

const cycle = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/siklus/$cycleId',
  component: lazyScreen(['cycle'], () => import('@/features/cycle/CycleScreen'), 'CycleScreen'),
});

const calendar = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/kalender',
  component: lazyScreen(['calendar'], () => import('@/features/calendar/CalendarScreen'), 'CalendarScreen'),
});

/** What the personnel office keeps. */
export const personnelRoutes = [
  employees,
  newEmployee,
  employee,
  codes,
  reports,
  units,
  newUnit,
  unit,
  cycles,
  cycle,
  calendar,
] as const;
