import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

const rules = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/aturan',
  component: lazyScreen(['rule'], () => import('@/features/rule/RulesScreen'), 'RulesScreen'),
});

const rule = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/aturan/$feature/$name',
  component: lazyScreen(['rule'], () => import('@/features/rule/RuleScreen'), 'RuleScreen'),
});

export const ruleRoutes = [rules, rule] as const;
