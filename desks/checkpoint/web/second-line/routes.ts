import { at, only } from '@platform/web/root-route.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { secondLineActs } from './act/acts.ts';

const queue = createRoute({
  ...at,
  path: '/checkpoint/second-line',
  component: lazyRouteComponent(() => import('./queue-screen.tsx'), 'QueueScreen'),
});
/** The address holds the act in preparation, never its text. */
const dossier = createRoute({
  ...at,
  path: '/checkpoint/second-line/$id',
  component: lazyRouteComponent(() => import('./dossier-screen.tsx'), 'DossierScreen'),
  validateSearch: (from: Record<string, unknown>) =>
    only({ act: secondLineActs.find((one) => one === from['act']) }),
});
const blind = createRoute({
  ...at,
  path: '/checkpoint/second-line/$id/blind',
  component: lazyRouteComponent(() => import('./blind-screen.tsx'), 'BlindScreen'),
});

/** The screens of the second line. */
export const secondLineRoutes = [queue, dossier, blind] as const;
