import { at, only, uuid } from '@platform/web/root-route.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

const parseParams = ({ id }: { readonly id: string }) => ({ id: uuid(id) ?? '' });

/** An id of an entity: keyed hashes and ids of the model, in which nothing of anybody is read. */
const entityId = (value: unknown): string | undefined =>
  /^[\w.:-]{1,200}$/.exec(String(value ?? ''))?.[0];

const cases = createRoute({
  ...at,
  path: '/investigations',
  component: lazyRouteComponent(() => import('./cases/cases-screen.tsx'), 'CasesScreen'),
});
const open = createRoute({
  ...at,
  path: '/investigations/new',
  component: lazyRouteComponent(() => import('./cases/open-case-screen.tsx'), 'OpenCaseScreen'),
});
const one = createRoute({
  ...at,
  path: '/investigations/$id',
  component: lazyRouteComponent(() => import('./cases/case-screen.tsx'), 'CaseScreen'),
  parseParams,
});
const exhibits = createRoute({
  ...at,
  path: '/investigations/$id/exhibits',
  component: lazyRouteComponent(() => import('./evidence/exhibits-screen.tsx'), 'ExhibitsScreen'),
  parseParams,
  validateSearch: (from: Record<string, unknown>) => only({ exhibit: uuid(from['exhibit']) }),
});

const network = createRoute({
  ...at,
  path: '/investigations/$id/network',
  component: lazyRouteComponent(() => import('./network/network-screen.tsx'), 'NetworkScreen'),
  parseParams,
});

const imports = createRoute({
  ...at,
  path: '/investigations/$id/imports',
  component: lazyRouteComponent(() => import('./imports/imports-screen.tsx'), 'ImportsScreen'),
  parseParams,
  validateSearch: (from: Record<string, unknown>) =>
    only({ exhibit: uuid(from['exhibit']), run: uuid(from['run']) }),
});

const entities = createRoute({
  ...at,
  path: '/investigations/$id/entities',
  component: lazyRouteComponent(() => import('./entities/entities-screen.tsx'), 'EntitiesScreen'),
  parseParams,
  validateSearch: (from: Record<string, unknown>) => only({ entity: entityId(from['entity']) }),
});
const matches = createRoute({
  ...at,
  path: '/investigations/$id/matches',
  component: lazyRouteComponent(() => import('./matches/matches-screen.tsx'), 'MatchesScreen'),
  parseParams,
});

const calls = createRoute({
  ...at,
  path: '/investigations/$id/calls',
  component: lazyRouteComponent(() => import('./calls/calls-screen.tsx'), 'CallsScreen'),
  parseParams,
});

const hypotheses = createRoute({
  ...at,
  path: '/investigations/$id/hypotheses',
  component: lazyRouteComponent(
    () => import('./hypotheses/hypotheses-screen.tsx'),
    'HypothesesScreen',
  ),
  parseParams,
  validateSearch: (from: Record<string, unknown>) => only({ matrix: uuid(from['matrix']) }),
});
const work = createRoute({
  ...at,
  path: '/investigations/$id/work',
  component: lazyRouteComponent(() => import('./work/work-screen.tsx'), 'WorkScreen'),
  parseParams,
});
const reports = createRoute({
  ...at,
  path: '/investigations/$id/reports',
  component: lazyRouteComponent(() => import('./reports/reports-screen.tsx'), 'ReportsScreen'),
  parseParams,
  validateSearch: (from: Record<string, unknown>) => only({ report: uuid(from['report']) }),
});

const timeline = createRoute({
  ...at,
  path: '/investigations/$id/timeline',
  component: lazyRouteComponent(() => import('./time/timeline-screen.tsx'), 'TimelineScreen'),
  parseParams,
});
const map = createRoute({
  ...at,
  path: '/investigations/$id/map',
  component: lazyRouteComponent(() => import('./map/map-screen.tsx'), 'MapScreen'),
  parseParams,
});
const keyPlayers = createRoute({
  ...at,
  path: '/investigations/$id/key-players',
  component: lazyRouteComponent(
    () => import('./players/key-players-screen.tsx'),
    'KeyPlayersScreen',
  ),
  parseParams,
});

const money = createRoute({
  ...at,
  path: '/investigations/$id/money',
  component: lazyRouteComponent(() => import('./money/money-screen.tsx'), 'MoneyScreen'),
  parseParams,
});

const leads = createRoute({
  ...at,
  path: '/investigations/$id/leads',
  component: lazyRouteComponent(() => import('./leads/leads-screen.tsx'), 'LeadsScreen'),
  parseParams,
});

const journeys = createRoute({
  ...at,
  path: '/investigations/$id/journeys',
  component: lazyRouteComponent(() => import('./journeys/journeys-screen.tsx'), 'JourneysScreen'),
  parseParams,
});

/** The screens of investigations. Addresses hold ids, never a word of a case. */
export const investigationsRoutes = [
  cases,
  open,
  one,
  exhibits,
  imports,
  entities,
  matches,
  calls,
  network,
  hypotheses,
  work,
  reports,
  timeline,
  map,
  keyPlayers,
  money,
  journeys,
  leads,
] as const;
