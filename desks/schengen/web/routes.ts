import { at } from '@platform/web/root-route.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

const schengenStays = createRoute({
  ...at,
  path: '/schengen',
  component: lazyRouteComponent(() => import('./stays-screen.tsx'), 'StaysScreen'),
});
const schengenConditions = createRoute({
  ...at,
  path: '/schengen/conditions',
  component: lazyRouteComponent(() => import('./conditions-screen.tsx'), 'ConditionsScreen'),
});
const schengenVisa = createRoute({
  ...at,
  path: '/schengen/visa',
  component: lazyRouteComponent(() => import('./visa-screen.tsx'), 'VisaScreen'),
});
const schengenRules = createRoute({
  ...at,
  path: '/schengen/rules',
  component: lazyRouteComponent(() => import('./rules-screen.tsx'), 'RulesScreen'),
});

/** The screens of the Schengen rules. */
export const schengenRoutes = [
  schengenStays,
  schengenConditions,
  schengenVisa,
  schengenRules,
] as const;
