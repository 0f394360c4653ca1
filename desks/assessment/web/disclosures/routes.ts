import { at, only, uuid } from '@platform/web/root-route.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

const requests = createRoute({
  ...at,
  path: '/assessment/requests',
  component: lazyRouteComponent(() => import('./requests-screen.tsx'), 'RequestsScreen'),
});
const ask = createRoute({
  ...at,
  path: '/assessment/requests/new',
  component: lazyRouteComponent(() => import('./new-request-screen.tsx'), 'NewRequestScreen'),
  /** Subject: a traveller with open PNR, or a depersonalised record. */
  validateSearch: (from: Record<string, unknown>) =>
    only({ traveller: uuid(from['traveller']), kept: uuid(from['kept']) }),
});
const request = createRoute({
  ...at,
  path: '/assessment/requests/$id',
  component: lazyRouteComponent(() => import('./request-screen.tsx'), 'RequestScreen'),
  parseParams: ({ id }) => ({ id: uuid(id) ?? '' }),
});
const kept = createRoute({
  ...at,
  path: '/assessment/kept',
  component: lazyRouteComponent(() => import('./kept-screen.tsx'), 'KeptScreen'),
  validateSearch: (from: Record<string, unknown>) => only({ record: uuid(from['record']) }),
});

/** The screens of requests for PNR. Addresses hold ids, never a case or a person. */
export const disclosureRoutes = [requests, ask, request, kept] as const;
