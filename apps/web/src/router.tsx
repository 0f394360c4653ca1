import { languages } from '@amirani/core/languages';
import { academyRoutes } from '@desk/academy/web/routes.ts';
import { criteriaRoutes } from '@desk/assessment/web/criteria/routes.ts';
import { disclosureRoutes } from '@desk/assessment/web/disclosures/routes.ts';
import { assessmentRoutes } from '@desk/assessment/web/hits/routes.ts';
import { watchListRoutes } from '@desk/assessment/web/watch-lists/routes.ts';
import { referralRoutes } from '@desk/checkpoint/web/referrals/routes.ts';
import { checkpointRoutes } from '@desk/checkpoint/web/routes.ts';
import { secondLineRoutes } from '@desk/checkpoint/web/second-line/routes.ts';
import { type ExaminationPart, examinationParts } from '@desk/documents/web/examination-parts.ts';
import { investigationRoutes } from '@desk/investigations/web/routes.ts';
import { oversightRoutes } from '@desk/oversight/web/routes.ts';
import { programmeRoutes } from '@desk/programme/web/routes.ts';
import { riskRoutes } from '@desk/risk/web/routes.ts';
import { accountRoutes } from '@platform/web/accounts/routes.ts';
import { at, only, rootRoute, uuid } from '@platform/web/root-route.ts';
import { AboutScreen } from '@platform/web/shell/about-screen.tsx';
import { StartScreen } from '@platform/web/shell/start-screen.tsx';
import { moved } from '@platform/web/ui/page-head.tsx';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';

const whole = (value: unknown): number | undefined =>
  Number.isSafeInteger(Number(value)) && value !== '' && value !== undefined
    ? Number(value)
    : undefined;

const partOf = (value: unknown): ExaminationPart | undefined =>
  examinationParts.find((one) => one === value);

const start = createRoute({ ...at, path: '/', component: StartScreen });
const about = createRoute({ ...at, path: '/about', component: AboutScreen });
const health = createRoute({
  ...at,
  path: '/health',
  component: lazyRouteComponent(
    () => import('@platform/web/shell/health-screen.tsx'),
    'HealthScreen',
  ),
});
const instructions = createRoute({
  ...at,
  path: '/instructions',
  component: lazyRouteComponent(
    () => import('@platform/web/shell/instructions/instructions-screen.tsx'),
    'InstructionsScreen',
  ),
});
const notice = createRoute({
  ...at,
  path: '/notice',
  component: lazyRouteComponent(
    () => import('@platform/web/shell/notice/notice-screen.tsx'),
    'NoticeScreen',
  ),
  validateSearch: (from: Record<string, unknown>) =>
    only({ language: languages.find((one) => one === from['language']) }),
});
const search = createRoute({
  ...at,
  path: '/search',
  component: lazyRouteComponent(
    () => import('@desk/travellers/web/search-screen.tsx'),
    'SearchScreen',
  ),
});

/** Addresses hold ids, tabs and sorting; never a word about a person. */
const flights = createRoute({
  ...at,
  path: '/flights',
  component: lazyRouteComponent(
    () => import('@desk/travellers/web/board-screen.tsx'),
    'BoardScreen',
  ),
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
  component: lazyRouteComponent(
    () => import('@desk/travellers/web/locks-screen.tsx'),
    'LocksScreen',
  ),
});
const flight = createRoute({
  ...at,
  path: '/flights/$id',
  component: lazyRouteComponent(
    () => import('@desk/travellers/web/flight-screen.tsx'),
    'FlightScreen',
  ),
  validateSearch: (from: Record<string, unknown>) =>
    only({
      tab: (['travellers', 'messages'] as const).find((one) => one === from['tab']),
      sort: /^-?[a-z]+$/.exec(String(from['sort'] ?? ''))?.[0],
    }),
});
const traveller = createRoute({
  ...at,
  path: '/travellers/$id',
  component: lazyRouteComponent(
    () => import('@desk/travellers/web/traveller-screen.tsx'),
    'TravellerScreen',
  ),
  validateSearch: (from: Record<string, unknown>) =>
    only({ value: /^[\w.-]{1,80}$/.exec(String(from['value'] ?? ''))?.[0] }),
});

const messages = createRoute({
  ...at,
  path: '/messages',
  component: lazyRouteComponent(
    () => import('@desk/travellers/web/messages/reader-screen.tsx'),
    'ReaderScreen',
  ),
});
const message = createRoute({
  ...at,
  path: '/messages/$id',
  component: lazyRouteComponent(
    () => import('@desk/travellers/web/messages/stored-screen.tsx'),
    'StoredScreen',
  ),
  validateSearch: (from: Record<string, unknown>) => only({ segment: whole(from['segment']) }),
});
const documents = createRoute({
  ...at,
  path: '/documents',
  component: lazyRouteComponent(
    () => import('@desk/documents/web/examination-screen.tsx'),
    'ExaminationScreen',
  ),
  validateSearch: (from: Record<string, unknown>) => only({ part: partOf(from['part']) }),
});
const examinations = createRoute({
  ...at,
  path: '/documents/examinations',
  component: lazyRouteComponent(
    () => import('@desk/documents/web/stored/examinations-screen.tsx'),
    'ExaminationsScreen',
  ),
});
const storedExamination = createRoute({
  ...at,
  path: '/documents/examinations/$id',
  component: lazyRouteComponent(
    () => import('@desk/documents/web/stored/stored-screen.tsx'),
    'StoredExaminationScreen',
  ),
  validateSearch: (from: Record<string, unknown>) => only({ part: partOf(from['part']) }),
});
const fraudRegister = createRoute({
  ...at,
  path: '/documents/register',
  component: lazyRouteComponent(
    () => import('@desk/documents/web/register/register-screen.tsx'),
    'RegisterScreen',
  ),
  validateSearch: (from: Record<string, unknown>) => only({ fraud: uuid(from['fraud']) }),
});
const specimens = createRoute({
  ...at,
  path: '/documents/specimens',
  component: lazyRouteComponent(
    () => import('@desk/documents/web/specimens/specimens-screen.tsx'),
    'SpecimensScreen',
  ),
  validateSearch: (from: Record<string, unknown>) => only({ specimen: uuid(from['specimen']) }),
});
const faces = createRoute({
  ...at,
  path: '/documents/faces',
  component: lazyRouteComponent(
    () => import('@desk/documents/web/faces/faces-screen.tsx'),
    'FacesScreen',
  ),
});
const trustStore = createRoute({
  ...at,
  path: '/documents/trust',
  component: lazyRouteComponent(
    () => import('@desk/documents/web/trust/trust-screen.tsx'),
    'TrustScreen',
  ),
  validateSearch: (from: Record<string, unknown>) => only({ list: uuid(from['list']) }),
});
const schengenStays = createRoute({
  ...at,
  path: '/schengen',
  component: lazyRouteComponent(() => import('@desk/schengen/web/stays-screen.tsx'), 'StaysScreen'),
});
const schengenConditions = createRoute({
  ...at,
  path: '/schengen/conditions',
  component: lazyRouteComponent(
    () => import('@desk/schengen/web/conditions-screen.tsx'),
    'ConditionsScreen',
  ),
});
const schengenRules = createRoute({
  ...at,
  path: '/schengen/rules',
  component: lazyRouteComponent(() => import('@desk/schengen/web/rules-screen.tsx'), 'RulesScreen'),
});
const quarantine = createRoute({
  ...at,
  path: '/quarantine',
  component: lazyRouteComponent(
    () => import('@desk/travellers/web/quarantine/quarantine-screen.tsx'),
    'QuarantineScreen',
  ),
  validateSearch: (from: Record<string, unknown>) =>
    only({ item: /^[0-9a-f-]{36}$/.exec(String(from['item']))?.[0] }),
});
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    start,
    about,
    health,
    notice,
    instructions,
    search,
    flights,
    locks,
    flight,
    traveller,
    messages,
    message,
    documents,
    examinations,
    storedExamination,
    fraudRegister,
    specimens,
    faces,
    trustStore,
    schengenStays,
    schengenConditions,
    schengenRules,
    quarantine,
    ...oversightRoutes,
    ...accountRoutes,
    ...checkpointRoutes,
    ...secondLineRoutes,
    ...referralRoutes,
    ...assessmentRoutes,
    ...watchListRoutes,
    ...criteriaRoutes,
    ...disclosureRoutes,
    ...riskRoutes,
    ...investigationRoutes,
    ...academyRoutes,
    ...programmeRoutes,
  ]),
  scrollRestoration: true,
});

router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
  if (pathChanged && fromLocation !== undefined) moved.set(true);
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
