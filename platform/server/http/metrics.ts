// Routes that OpenAPI leaves out say so with a field that swagger adds to the schema's type.

import { createHash, timingSafeEqual } from 'node:crypto';
import type {} from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Health } from '../health/port.ts';
import { openCosts } from './open-routes.ts';
import { Problem } from './problems.ts';

/**
 * Serves `/metrics` in the Prometheus text format to a caller with the token of the settings (`Authorization: Bearer …`); without a
 * token to nobody. The peer's address counts for nothing: behind a proxy every caller has that of the proxy. Labels are operation
 * ids, statuses and parts: no path, no login, no address.
 */
export const serveMetrics = (
  app: FastifyInstance,
  health: Health,
  token: string | undefined,
): Registry => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'amirani_' });
  const seconds = new Histogram({
    name: 'amirani_http_request_seconds',
    help: 'Time to answer a request, in seconds',
    labelNames: ['operation', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const problems = new Counter({
    name: 'amirani_http_problems_total',
    help: 'Refused and failed requests by status',
    labelNames: ['operation', 'status'],
    registers: [registry],
  });
  const status = new Gauge({
    name: 'amirani_health_status',
    help: 'How a part of the server fares: 0 ok, 1 degraded, 2 failing',
    labelNames: ['part'],
    registers: [registry],
  });
  const value = new Gauge({
    name: 'amirani_health_value',
    help: 'What was measured of a part: free fraction of the disk, seconds of the oldest in inbox, queue and sequencer',
    labelNames: ['part'],
    registers: [registry],
  });
  const measure = async (): Promise<void> => {
    for (const [part, reading] of Object.entries((await health.state()).parts)) {
      status.set({ part }, RANKS.indexOf(reading.status));
      if (reading.value !== undefined) value.set({ part }, reading.value);
    }
  };
  app.addHook('onResponse', async (request, reply) => {
    const operation = operationOf(request.routeOptions.schema) ?? 'other';
    const status = String(reply.statusCode);
    seconds.observe({ operation, status }, reply.elapsedTime / 1000);
    if (reply.statusCode >= 400) problems.inc({ operation, status });
  });
  const config = { open: openCosts.metrics };
  app.get('/metrics', { schema: { hide: true }, config }, async (request, reply) => {
    if (!isToken(request.headers.authorization, token)) throw new Problem('http.not-found');
    await measure();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
  return registry;
};

const operationOf = (schema: unknown): string | undefined =>
  (schema as { readonly operationId?: string } | undefined)?.operationId;

const RANKS = ['ok', 'degraded', 'failing'];

/** Compared as digests, so that the time it takes tells nothing of the token. */
const isToken = (header: string | undefined, token: string | undefined): boolean => {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return token !== undefined && timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`));
};
