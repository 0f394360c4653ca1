import { at, only, uuid } from '@platform/web/root-route.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { criterionParts } from './one/criterion-parts.ts';

const register = createRoute({
  ...at,
  path: '/assessment/criteria',
  component: lazyRouteComponent(() => import('./register/criteria-screen.tsx'), 'CriteriaScreen'),
});
const write = createRoute({
  ...at,
  path: '/assessment/criteria/write',
  component: lazyRouteComponent(() => import('./editor/editor-screen.tsx'), 'EditorScreen'),
  validateSearch: (from: Record<string, unknown>) => only({ from: uuid(from['from']) }),
});
const one = createRoute({
  ...at,
  path: '/assessment/criteria/$id',
  component: lazyRouteComponent(() => import('./one/criterion-screen.tsx'), 'CriterionScreen'),
  validateSearch: (from: Record<string, unknown>) =>
    only({ part: criterionParts.find((part) => part === from['part']) }),
});

/** The screens of criteria. */
export const criteriaRoutes = [register, write, one] as const;
