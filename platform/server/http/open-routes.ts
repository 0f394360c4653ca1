import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problems.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';

/** Limits of a route without sign-in, so that its requests cannot stall the server. */
export interface OpenCost {
  /** Largest answer, in bytes as sent. */
  readonly bytes: number;
  /** Most calls a minute from one address. */
  readonly perMinute: number;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set on every route that answers without a sign-in. */
    readonly open?: OpenCost;
  }
}

/**
 * Costs of the open routes, by name. A test asks every route of the running server as a stranger: one that answers and is
 * not listed here fails it.
 */
export const openCosts = {
  /** The description of the API: large, made once. */
  openApi: { bytes: 1_500_000, perMinute: 30 },
  /** The workbench: about 70 files a first visit, several people behind one address. */
  web: { bytes: 8_000_000, perMinute: 6000 },
  metrics: { bytes: 500_000, perMinute: 300 },
  /** The signed head of the journal, its key, and a tile of 256 hashes. */
  journalHead: { bytes: 8192, perMinute: 600 },
  journalTile: { bytes: 8192, perMinute: 6000 },
  /** An operation of the contract that anyone may call; lower where it says so below. */
  operation: { bytes: 65_536, perMinute: 600 },
  /** Stops a flood only. Wrong passwords have their own budgets, so that nobody behind one address waits for a stranger. */
  signIn: { bytes: 8192, perMinute: 6000 },
  verifyCertificate: { bytes: 65_536, perMinute: 120 },
  getPublicProgrammes: { bytes: 1_000_000, perMinute: 120 },
  getStatusList: { bytes: 65_536, perMinute: 120 },
} as const satisfies Readonly<Record<string, OpenCost>>;

/** The cost of an operation of the contract that anyone may call. */
export const openCostOf = (operationId: string): OpenCost =>
  (openCosts as Readonly<Record<string, OpenCost>>)[operationId] ?? openCosts.operation;

/**
 * Refuses calls of open routes over their limit, by address, before a body is read.
 * @throws Problem `http.too-many-requests`
 */
export const limitOpenRoutes = (app: FastifyInstance, clock: () => Date): void => {
  const limits = new Map<OpenCost, RateLimit>();
  app.addHook('onRequest', async (request) => {
    const cost = costOf(request);
    if (cost === undefined) return;
    const limit = limits.get(cost) ?? createRateLimit(cost.perMinute, 60);
    limits.set(cost, limit);
    const now = clock();
    const key = `${request.routeOptions.url ?? ''} ${request.ip}`;
    const seconds = limit.wait(key, now);
    if (seconds > 0) throw new Problem('http.too-many-requests', { seconds });
    limit.count(key, now);
  });
};

/** An address of no route is a page of the workbench, or not found. */
const costOf = (request: FastifyRequest): OpenCost | undefined =>
  request.is404 ? openCosts.web : request.routeOptions.config.open;
