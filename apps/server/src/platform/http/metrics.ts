// Routes that OpenAPI leaves out say so with a field that swagger adds to the schema's type.
import type {} from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { openCosts } from './open-routes.ts';
import { Problem } from './problems.ts';

/**
 * Serves `/metrics` to this machine alone, in the Prometheus text format. Labels are operation ids and
 * statuses: no path, no login, no address.
 */
export const serveMetrics = (app: FastifyInstance): Registry => {
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
  app.addHook('onResponse', async (request, reply) => {
    const operation = operationOf(request.routeOptions.schema) ?? 'other';
    const status = String(reply.statusCode);
    seconds.observe({ operation, status }, reply.elapsedTime / 1000);
    if (reply.statusCode >= 400) problems.inc({ operation, status });
  });
  const config = { open: openCosts.metrics };
  app.get('/metrics', { schema: { hide: true }, config }, async (request, reply) => {
    if (!isLoopback(request.ip)) throw new Problem('http.not-found');
    return reply.type(registry.contentType).send(await registry.metrics());
  });
  return registry;
};

const operationOf = (schema: unknown): string | undefined =>
  (schema as { readonly operationId?: string } | undefined)?.operationId;

const isLoopback = (address: string): boolean =>
  address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
