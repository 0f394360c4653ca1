import { at, only, uuid } from '@platform/web/root-route.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listParts } from './list/list-parts.ts';

const lists = createRoute({
  ...at,
  path: '/assessment/lists',
  component: lazyRouteComponent(() => import('./register/lists-screen.tsx'), 'ListsScreen'),
});
const describe = createRoute({
  ...at,
  path: '/assessment/lists/new',
  component: lazyRouteComponent(() => import('./register/new-list-screen.tsx'), 'NewListScreen'),
  /** Id of the draft to change. */
  validateSearch: (from: Record<string, unknown>) =>
    only({ of: /^[a-z][a-z0-9-]{0,59}$/.exec(String(from['of'] ?? ''))?.[0] }),
});
const list = createRoute({
  ...at,
  path: '/assessment/lists/$list',
  component: lazyRouteComponent(() => import('./list/list-screen.tsx'), 'ListScreen'),
  validateSearch: (from: Record<string, unknown>) =>
    only({
      part: listParts.find((one) => one === from['part']),
      version: Number.isSafeInteger(Number(from['version'] ?? Number.NaN))
        ? Number(from['version'])
        : undefined,
    }),
});
const importOne = createRoute({
  ...at,
  path: '/assessment/imports/$id',
  component: lazyRouteComponent(() => import('./import/import-screen.tsx'), 'ImportScreen'),
  parseParams: ({ id }) => ({ id: uuid(id) ?? '' }),
});

/** The screens of watch lists. Addresses hold the key of a list or the id of an import, never of an entry. */
export const watchListRoutes = [lists, describe, list, importOne] as const;
