import { at, only } from '@platform/web/root-route.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { programmeTabs } from './programme-tabs.ts';

const programmes = createRoute({
  ...at,
  path: '/programme',
  component: lazyRouteComponent(() => import('./programmes-screen.tsx'), 'ProgrammesScreen'),
});
const programme = createRoute({
  ...at,
  path: '/programme/$id',
  component: lazyRouteComponent(() => import('./programme-screen.tsx'), 'ProgrammeScreen'),
  validateSearch: (from: Record<string, unknown>) =>
    only({ part: programmeTabs.find((part) => part === from['part']) }),
});
/** Also visible without sign-in, if the operator has a public page. */
const seen = createRoute({
  ...at,
  path: '/public/programme',
  component: lazyRouteComponent(() => import('./public/public-screen.tsx'), 'PublicScreen'),
});

/** The screens of the programme desk. Addresses hold ids and tabs. */
export const programmeRoutes = [programmes, programme, seen] as const;
