import { languages } from '@amirani/core/languages';
import { accountRoutes } from '@platform/web/accounts/routes.ts';
import { at, only, rootRoute } from '@platform/web/root-route.ts';
import { AboutScreen } from '@platform/web/shell/about-screen.tsx';
import { StartScreen } from '@platform/web/shell/start-screen.tsx';
import { moved } from '@platform/web/ui/page-head.tsx';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoutes } from './routes.gen.ts';

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

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    start,
    about,
    health,
    notice,
    instructions,
    ...accountRoutes,
    ...deskRoutes,
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
