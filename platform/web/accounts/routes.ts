import { loginForm } from '@platform/api/identity-shapes.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { at, only } from '../root-route.ts';

const accounts = createRoute({
  ...at,
  path: '/accounts',
  component: lazyRouteComponent(() => import('./accounts-screen.tsx'), 'AccountsScreen'),
  validateSearch: (from: Record<string, unknown>) =>
    only({ account: loginForm.exec(String(from['account'] ?? ''))?.[0] }),
});
const own = createRoute({
  ...at,
  path: '/own',
  component: lazyRouteComponent(() => import('./own-screen.tsx'), 'OwnScreen'),
});

/** The accounts desk, and everybody's own page. */
export const accountRoutes = [accounts, own] as const;
