import cookie from '@fastify/cookie';
import swagger from '@fastify/swagger';
import { aboutRoutes } from '@platform/server/about/routes.ts';
import type { SampleData } from '@platform/server/about/sample-data.ts';
import type { Desk } from '@platform/server/desk.ts';
import type { Health } from '@platform/server/health/port.ts';
import { platformHealth } from '@platform/server/health/start.ts';
import { serveEvents } from '@platform/server/http/events.ts';
import { isLoopbackHost } from '@platform/server/http/forgery.ts';
import { serveMetrics } from '@platform/server/http/metrics.ts';
import { limitOpenRoutes } from '@platform/server/http/open-routes.ts';
import { securitySchemes, serveOpenApi } from '@platform/server/http/openapi.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { createRateLimit } from '@platform/server/http/rate-limit.ts';
import { answerProblem, type RefusalLimit, sendProblem } from '@platform/server/http/refusals.ts';
import { callOfRequest, type RouteNeeds } from '@platform/server/http/route.ts';
import { addSecurityHeaders, securityHeaders } from '@platform/server/http/security-headers.ts';
import { styleHashes } from '@platform/server/http/style-hashes.ts';
import { serveWeb } from '@platform/server/http/web.ts';
import type { PasswordGuard } from '@platform/server/identity/password-guard.ts';
import { identityRoutes } from '@platform/server/identity/routes.ts';
import { sessionFinder } from '@platform/server/identity/sessions.ts';
import type { ChangeFeed } from '@platform/server/jobs/outbox.ts';
import type { Platform } from '@platform/server/needs.ts';
import { version } from '@platform/server/version.ts';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyServerOptions,
  type RouteOptions,
} from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  validatorCompiler,
} from 'fastify-type-provider-zod';

/** How the server is put together. */
export interface AppOptions {
  readonly platform: Platform;
  readonly feed: ChangeFeed;
  readonly desks: readonly Desk[];
  /** Certificate and key, where it speaks TLS. */
  readonly https?: { readonly cert: string; readonly key: string };
  /** How the server fares, where more registers its parts; that of the platform when absent. */
  readonly health?: Health;
  /** How far the sample data is, where some is made. */
  readonly sampleData?: SampleData;
  /** Checks passwords within budgets; for tests. */
  readonly passwordGuard?: PasswordGuard;
  readonly refusalLimit?: RefusalLimit;
  /** Folder of the built workbench. */
  readonly web?: string;
  /** Told of each route that is served, for tests. */
  readonly onRoute?: (route: RouteOptions) => void;
}

/** The whole server over an open database; nothing listens yet. */
export const buildApp = async (options: AppOptions): Promise<FastifyInstance> => {
  const { platform, https } = options;
  const headers = securityHeaders({ styleHashes, secure: https !== undefined });
  const app = createFastify(https, headers, platform.config.trustedProxies);
  const needs: RouteNeeds = {
    ...platform,
    findSession: sessionFinder(platform),
    refusalLimit: options.refusalLimit ?? createRateLimit(120, 60),
    turns: new Map(),
  };
  const { onRoute } = options;
  if (onRoute !== undefined) app.addHook('onRoute', onRoute);
  app.setValidatorCompiler(validatorCompiler);
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  );
  app.setErrorHandler((error, request, reply) =>
    answerProblem(needs, error, request, reply, callOfRequest(request)),
  );
  addSecurityHeaders(app, headers);
  // Over plain http only this machine is spoken to, whatever name an attacker's page gave it.
  if (https === undefined)
    app.addHook('onRequest', async ({ headers }) => {
      if (!isLoopbackHost(headers.host)) throw new Problem('http.host.unknown');
    });
  limitOpenRoutes(app, platform.clock);
  await app.register(cookie);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Amirani', version },
      components: { securitySchemes },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  const health = options.health ?? platformHealth(platform);
  serveMetrics(app, health, platform.config.metricsToken);
  serveEvents(app, options.feed, needs.findSession);
  await app.register(async (scope) => {
    aboutRoutes(scope, needs, health, options.sampleData);
    identityRoutes(scope, needs, options.passwordGuard);
  });
  for (const desk of options.desks) await app.register(async (scope) => desk.routes(scope, needs));
  serveOpenApi(app);
  await serveWeb(app, options.web);
  return app;
};

/** Calls that run when it is told to stop may finish in this time. */
const LAST_CALLS = 10_000;

/** Closes it: calls that run may finish, and a connection on which nothing was asked keeps nobody waiting. */
export const closeApp = async (app: FastifyInstance): Promise<void> => {
  const timer = setTimeout(() => app.server.closeAllConnections(), LAST_CALLS);
  await app.close();
  clearTimeout(timer);
};

const createFastify = (
  https: AppOptions['https'],
  headers: Readonly<Record<string, string>>,
  trustedProxies: readonly string[],
): FastifyInstance => {
  const options: FastifyServerOptions = {
    logger: false,
    // Calls that run may finish; streams end by themselves (events.ts).
    forceCloseConnections: 'idle',
    // A client that sends its request by drops holds a socket no longer than this.
    requestTimeout: 60_000,
    connectionTimeout: 0,
    routerOptions: { maxParamLength: 200 },
    // An address that the router cannot read reaches no route and no hook.
    frameworkErrors: (_error, _request, reply) => {
      void sendProblem(reply.headers(headers) as FastifyReply, new Problem('http.not-found'));
    },
    // Forwarded headers count only from these proxies. The client is the last hop that is not one of them.
    ...(trustedProxies.length === 0 ? {} : { trustProxy: [...trustedProxies] }),
  };
  return https === undefined
    ? Fastify(options)
    : (Fastify({ ...options, https } as FastifyServerOptions) as FastifyInstance);
};
