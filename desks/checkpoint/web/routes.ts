import { at, only, uuid } from '@platform/web/root-route.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { gateParts } from './gate/gate-rows.ts';
import { referralRoutes } from './referrals/routes.ts';
import { secondLineRoutes } from './second-line/routes.ts';

const day = (value: unknown): string | undefined => /^\d{4}-\d{2}-\d{2}$/.exec(String(value))?.[0];

/** The booth. Its address holds the ids of flight and check, so that a reload returns to the traveller. */
const booth = createRoute({
  ...at,
  path: '/checkpoint',
  component: lazyRouteComponent(() => import('./booth/booth-screen.tsx'), 'BoothScreen'),
  validateSearch: (from: Record<string, unknown>) =>
    only({ flight: uuid(from['flight']), check: uuid(from['check']) }),
});
const gates = createRoute({
  ...at,
  path: '/checkpoint/gate',
  component: lazyRouteComponent(() => import('./gate/gates-screen.tsx'), 'GatesScreen'),
});
const gate = createRoute({
  ...at,
  path: '/checkpoint/gate/$id',
  component: lazyRouteComponent(() => import('./gate/gate-screen.tsx'), 'GateScreen'),
  validateSearch: (from: Record<string, unknown>) =>
    only({
      show: gateParts.find((one) => one === from['show']),
    }),
});
const figures = createRoute({
  ...at,
  path: '/checkpoint/figures',
  component: lazyRouteComponent(() => import('./figures/figures-screen.tsx'), 'FiguresScreen'),
  validateSearch: (from: Record<string, unknown>) => only({ day: day(from['day']) }),
});

/** The screens of the first line. */
export const checkpointRoutes = [
  ...([booth, gates, gate, figures] as const),
  ...secondLineRoutes,
  ...referralRoutes,
] as const;
