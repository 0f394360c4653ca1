import { randomUUID } from 'node:crypto';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { isAct } from '@platform/api/endpoint.ts';
import { actKeyHeader, actRepeatedHeader } from '@platform/api/vocabulary.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';

/** Paths of the acts of the contract. */
const acts: readonly RegExp[] = Object.values<Endpoint>(endpoints)
  .filter(isAct)
  .map(({ path }) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}(?:\\?|$)`));

/**
 * A server on which every act that succeeds is sent once more with the same idempotency key: the answer must be the first
 * one (ADR 0031). What the tests count then, rows, versions and entries of the journal, is counted after both.
 */
export const pressingTwice = (app: FastifyInstance): FastifyInstance => {
  const inject = app.inject.bind(app) as unknown as (
    options: InjectOptions | string,
  ) => Promise<LightMyRequestResponse>;
  const pressed = async (options: InjectOptions | string): Promise<LightMyRequestResponse> => {
    const key = actKeyHeader;
    if (!isActOf(options) || options.headers?.[key] !== undefined) return inject(options);
    const keyed = { ...options, headers: { ...options.headers, [key]: randomUUID() } };
    const first = await inject(keyed);
    if (first.statusCode !== 200) return first;
    const again = await inject(keyed);
    // A step-up or a certificate may have run out meanwhile: then nothing is done either.
    if (again.statusCode === 403) return first;
    if (again.body !== first.body || again.headers[actRepeatedHeader] !== '1')
      throw new Error(
        `${String(options.url)} was done twice: ${again.statusCode} ${again.body.slice(0, 300)}`,
      );
    return first;
  };
  return Object.assign(app, { inject: pressed });
};

const isActOf = (options: InjectOptions | string): options is InjectOptions & { url: string } =>
  typeof options !== 'string' &&
  options.method === 'POST' &&
  typeof options.url === 'string' &&
  acts.some((path) => path.test(options.url as string));
