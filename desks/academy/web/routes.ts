import { at, only, uuid } from '@platform/web/root-route.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { takeLaunchQuery } from './launch/launch-query.ts';

// Before the router reads the address: what a launch says of a learner does not stay in it.
takeLaunchQuery(globalThis.window);

const parseParams = ({ id }: { readonly id: string }) => ({ id: uuid(id) ?? '' });

/** A name of a course, a page, an item: nothing that says anything of anybody. */
const name = (value: unknown): string | undefined =>
  /^[A-Za-z0-9][\w.-]{0,63}$/.exec(String(value ?? ''))?.[0];

const whole = (value: unknown): number | undefined =>
  /^\d{1,6}$/.test(String(value ?? '')) ? Number(value) : undefined;

const mine = createRoute({
  ...at,
  path: '/academy',
  component: lazyRouteComponent(() => import('./own/academy-start.tsx'), 'AcademyStart'),
});
const courses = createRoute({
  ...at,
  path: '/academy/courses',
  component: lazyRouteComponent(() => import('./courses/courses-screen.tsx'), 'CoursesScreen'),
});
const course = createRoute({
  ...at,
  path: '/academy/courses/$course',
  component: lazyRouteComponent(() => import('./courses/course-screen.tsx'), 'CourseScreen'),
  parseParams: ({ course: one }: { readonly course: string }) => ({ course: name(one) ?? '' }),
  validateSearch: (from: Record<string, unknown>) => only({ page: name(from['page']) }),
});
const classes = createRoute({
  ...at,
  path: '/academy/classes',
  component: lazyRouteComponent(() => import('./class/classes-screen.tsx'), 'ClassesScreen'),
});
const setUp = createRoute({
  ...at,
  path: '/academy/classes/new',
  component: lazyRouteComponent(() => import('./class/set-up-screen.tsx'), 'SetUpScreen'),
});

/** The parts of a class that stand behind tabs. */
const classParts = [
  'sittings',
  'results',
  'challenges',
  'certificates',
  'seats',
  'launches',
] as const;

const class_ = createRoute({
  ...at,
  path: '/academy/classes/$id',
  component: lazyRouteComponent(() => import('./class/class-screen.tsx'), 'ClassScreen'),
  parseParams,
  validateSearch: (from: Record<string, unknown>) =>
    only({ part: classParts.find((one) => one === from['part']), seat: uuid(from['seat']) }),
});
const control = createRoute({
  ...at,
  path: '/academy/control/$id',
  component: lazyRouteComponent(() => import('./control/control-screen.tsx'), 'ControlScreen'),
  parseParams,
});
const sitting = createRoute({
  ...at,
  path: '/academy/sittings/$id',
  component: lazyRouteComponent(() => import('./sitting/sitting-screen.tsx'), 'SittingScreen'),
  parseParams,
});
const replay = createRoute({
  ...at,
  path: '/academy/replay/$id',
  component: lazyRouteComponent(() => import('./replay/replay-screen.tsx'), 'ReplayScreen'),
  parseParams,
  validateSearch: (from: Record<string, unknown>) =>
    only({
      moment: whole(from['moment']),
      seat: uuid(from['seat']),
      item: name(from['item']),
    }),
});
const certificates = createRoute({
  ...at,
  path: '/academy/certificates',
  component: lazyRouteComponent(
    () => import('./certificates/certificates-screen.tsx'),
    'CertificatesScreen',
  ),
});
const certificate = createRoute({
  ...at,
  path: '/academy/certificates/$id',
  component: lazyRouteComponent(
    () => import('./certificates/certificate-screen.tsx'),
    'CertificateScreen',
  ),
  parseParams,
});
const check = createRoute({
  ...at,
  path: '/academy/check',
  component: lazyRouteComponent(() => import('./certificates/check-screen.tsx'), 'CheckScreen'),
});
/** The same without sign-in, for people without an account here. */
const publicCheck = createRoute({
  ...at,
  path: '/public/certificate',
  component: lazyRouteComponent(() => import('./certificates/check-screen.tsx'), 'CheckScreen'),
});
const worlds = createRoute({
  ...at,
  path: '/academy/worlds',
  component: lazyRouteComponent(() => import('./worlds/worlds-screen.tsx'), 'WorldsScreen'),
  validateSearch: (from: Record<string, unknown>) => only({ world: uuid(from['world']) }),
});

const launch = createRoute({
  ...at,
  path: '/academy/launch/$class/$unit',
  component: lazyRouteComponent(() => import('./launch/launch-screen.tsx'), 'LaunchScreen'),
  parseParams: ({ class: id, unit }: { readonly class: string; readonly unit: string }) => ({
    class: uuid(id) ?? '',
    unit: name(unit) ?? '',
  }),
});
const launched = createRoute({
  ...at,
  path: '/academy/launches/$id',
  component: lazyRouteComponent(() => import('./launch/launched-screen.tsx'), 'LaunchedScreen'),
  parseParams,
});

/** The screens of the academy. Addresses hold ids and places, never a word of anybody. */
export const academyRoutes = [
  mine,
  courses,
  course,
  classes,
  setUp,
  class_,
  control,
  sitting,
  replay,
  certificates,
  certificate,
  check,
  publicCheck,
  worlds,
  launch,
  launched,
] as const;
