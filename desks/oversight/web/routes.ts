import { journalActs } from '@platform/api/journal-acts.ts';
import { at, only, uuid } from '@platform/web/root-route.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { journalOutcomes } from './journal-outcomes.ts';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
const whole = (value: unknown): number | undefined =>
  Number.isSafeInteger(Number(value)) && value !== '' && value !== undefined
    ? Number(value)
    : undefined;

const day = (value: unknown): string | undefined => /^\d{4}-\d{2}-\d{2}$/.exec(String(value))?.[0];

const journal = createRoute({
  ...at,
  path: '/oversight',
  component: lazyRouteComponent(() => import('./oversight-screen.tsx'), 'OversightScreen'),
  validateSearch: (from: Record<string, unknown>) =>
    only({
      operation: text(from['operation']),
      outcome: journalOutcomes.find((one) => one === from['outcome']),
      act: journalActs.find((one) => one === from['act']),
      from: day(from['from']),
      to: day(from['to']),
      before: whole(from['before']),
      after: whole(from['after']),
      entry: whole(from['entry']),
      request: uuid(from['request']),
    }),
});
const requests = createRoute({
  ...at,
  path: '/oversight/requests',
  component: lazyRouteComponent(() => import('./requests/requests-screen.tsx'), 'RequestsScreen'),
});
const receive = createRoute({
  ...at,
  path: '/oversight/requests/new',
  component: lazyRouteComponent(
    () => import('./requests/new-request-screen.tsx'),
    'NewRequestScreen',
  ),
});
const request = createRoute({
  ...at,
  path: '/oversight/requests/$id',
  component: lazyRouteComponent(() => import('./requests/request-screen.tsx'), 'RequestScreen'),
  parseParams: ({ id }) => ({ id: uuid(id) ?? '' }),
});
const breaches = createRoute({
  ...at,
  path: '/oversight/breaches',
  component: lazyRouteComponent(() => import('./breaches/breaches-screen.tsx'), 'BreachesScreen'),
});
const breach = createRoute({
  ...at,
  path: '/oversight/breaches/$id',
  component: lazyRouteComponent(() => import('./breaches/breach-screen.tsx'), 'BreachScreen'),
  parseParams: ({ id }) => ({ id: id === 'new' ? id : (uuid(id) ?? '') }),
});
const register = createRoute({
  ...at,
  path: '/oversight/register',
  component: lazyRouteComponent(() => import('./register/register-screen.tsx'), 'RegisterScreen'),
});
const clocks = createRoute({
  ...at,
  path: '/oversight/clocks',
  component: lazyRouteComponent(() => import('./register/clocks-screen.tsx'), 'ClocksScreen'),
});

const canaries = createRoute({
  ...at,
  path: '/oversight/canaries',
  component: lazyRouteComponent(() => import('./canaries/alarms-screen.tsx'), 'AlarmsScreen'),
});

/** The screens of oversight. Addresses hold ids and filters, never whom a request or a breach is about. */
export const oversightRoutes = [
  ...[journal, requests, receive, request],
  ...[breaches, breach, canaries, register, clocks],
] as const;
