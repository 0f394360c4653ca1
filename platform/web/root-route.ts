import { createRootRoute } from '@tanstack/react-router';
import { App } from './shell/app.tsx';
import { NotFoundScreen } from './shell/not-found-screen.tsx';

/** The window itself: every screen is shown in it. */
export const rootRoute = createRootRoute({ component: App, notFoundComponent: NotFoundScreen });

/** Where a desk hangs its routes. */
export const at = { getParentRoute: () => rootRoute };

/** Leaves out what is not given, so that addresses stay short. */
export const only = <T extends Record<string, unknown>>(values: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>;

/** An id in an address, or undefined. */
export const uuid = (value: unknown): string | undefined =>
  /^[0-9a-f-]{36}$/.exec(String(value))?.[0];
