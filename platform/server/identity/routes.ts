import type { FastifyInstance } from 'fastify';
import type { RouteNeeds } from '../http/route.ts';
import { accountRoutes } from './account-routes.ts';
import { defaultSignInLimits, type PasswordGuard, passwordGuard } from './password-guard.ts';
import { sessionRoutes } from './session-routes.ts';

/** Sign-in, step-up, own sessions and password, accounts. */
export const identityRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  guard: PasswordGuard = passwordGuard(needs, defaultSignInLimits),
): void => {
  sessionRoutes(app, needs, guard);
  accountRoutes(app, needs);
};
