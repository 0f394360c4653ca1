import { at, only } from '@platform/web/root-route.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

const whole = (value: unknown): number | undefined =>
  Number.isSafeInteger(Number(value)) && value !== '' && value !== undefined
    ? Number(value)
    : undefined;

const search = createRoute({
  ...at,
  path: '/search',
  component: lazyRouteComponent(() => import('./search-screen.tsx'), 'SearchScreen'),
});
/** Addresses hold ids, tabs and sorting; never a word about a person. */
const flights = createRoute({
  ...at,
  path: '/flights',
  component: lazyRouteComponent(() => import('./board-screen.tsx'), 'BoardScreen'),
  validateSearch: (from: Record<string, unknown>) =>
    only({
      direction: (['departure', 'arrival', 'transit'] as const).find(
        (one) => one === from['direction'],
      ),
      day: /^\d{4}-\d{2}-\d{2}$/.exec(String(from['day']))?.[0],
    }),
});
const locks = createRoute({
  ...at,
  path: '/flights/locks',
  component: lazyRouteComponent(() => import('./locks-screen.tsx'), 'LocksScreen'),
});
const flight = createRoute({
  ...at,
  path: '/flights/$id',
  component: lazyRouteComponent(() => import('./flight-screen.tsx'), 'FlightScreen'),
  validateSearch: (from: Record<string, unknown>) =>
    only({
      tab: (['travellers', 'messages'] as const).find((one) => one === from['tab']),
      sort: /^-?[a-z]+$/.exec(String(from['sort'] ?? ''))?.[0],
    }),
});
const traveller = createRoute({
  ...at,
  path: '/travellers/$id',
  component: lazyRouteComponent(() => import('./traveller-screen.tsx'), 'TravellerScreen'),
  validateSearch: (from: Record<string, unknown>) =>
    only({ value: /^[\w.-]{1,80}$/.exec(String(from['value'] ?? ''))?.[0] }),
});
const messages = createRoute({
  ...at,
  path: '/messages',
  component: lazyRouteComponent(() => import('./messages/reader-screen.tsx'), 'ReaderScreen'),
});
const message = createRoute({
  ...at,
  path: '/messages/$id',
  component: lazyRouteComponent(() => import('./messages/stored-screen.tsx'), 'StoredScreen'),
  validateSearch: (from: Record<string, unknown>) => only({ segment: whole(from['segment']) }),
});
const quarantine = createRoute({
  ...at,
  path: '/quarantine',
  component: lazyRouteComponent(
    () => import('./quarantine/quarantine-screen.tsx'),
    'QuarantineScreen',
  ),
  validateSearch: (from: Record<string, unknown>) =>
    only({ item: /^[0-9a-f-]{36}$/.exec(String(from['item']))?.[0] }),
});

/** The screens of flights, travellers, messages and the quarantine. */
export const travellersRoutes = [
  search,
  flights,
  locks,
  flight,
  traveller,
  messages,
  message,
  quarantine,
] as const;
