import { at, only, uuid } from '@platform/web/root-route.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { hitLanes } from '../../api/hits/shapes.ts';

/** The queue: its address holds the lane and the id of the hit, and no word about a person. */
const queue = createRoute({
  ...at,
  path: '/assessment',
  component: lazyRouteComponent(() => import('./queue/queue-screen.tsx'), 'QueueScreen'),
  validateSearch: (from: Record<string, unknown>) =>
    only({
      lane: hitLanes.find((one) => one === from['lane']),
      hit: uuid(from['hit']),
      view: from['view'] === 'list' ? ('list' as const) : undefined,
    }),
});
const wall = createRoute({
  ...at,
  path: '/assessment/wall',
  component: lazyRouteComponent(() => import('./wall/wall-screen.tsx'), 'WallScreen'),
  validateSearch: (from: Record<string, unknown>) =>
    only({ days: [7, 30, 90, 366].find((one) => one === Number(from['days'])) }),
});

/** The screens on which hits are decided and counted. */
export const hitRoutes = [queue, wall] as const;
