import type { FastifyInstance } from 'fastify';
import { asRole } from '../../platform/database/access.ts';
import { type Caller, contextOf } from '../../platform/http/caller.ts';
import { type RouteNeeds, route } from '../../platform/http/route.ts';
import * as service from './service.ts';

/** Upload and quarantine. */
export const intakeRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  intake: service.IntakeNeeds,
): void => {
  route(app, needs, 'uploadMessages', {
    role: 'own',
    handle: async ({ body, caller, record }) =>
      service.upload(intake, body, contextFor(caller), (tx, subjects) =>
        record({ subjects: [...subjects] }, tx),
      ),
  });
  route(app, needs, 'listQuarantine', {
    handle: async ({ tx, caller, note }) => {
      const items =
        caller.role === 'operator'
          ? await asRole(tx, 'amirani_quarantine', service.listQuarantine)
          : await service.listQuarantine(tx);
      note({ subjects: items.map(({ id }) => id) });
      return { items: [...items] };
    },
  });
  route(app, needs, 'openQuarantineItem', {
    role: 'amirani_quarantine',
    handle: async ({ tx, params, body, note }) => {
      note({ subjects: [params.id], reason: body.reason });
      const bytes = await service.openQuarantineItem(intake, tx, params.id);
      return { content: bytes.toString('base64') };
    },
  });
  route(app, needs, 'replayQuarantineItem', {
    role: 'own',
    handle: async ({ params, body, caller, record }) =>
      service.replayQuarantineItem(
        intake,
        params.id,
        body.version,
        contextFor(caller),
        (tx, subjects) => record({ subjects: [...subjects], reason: body.reason }, tx),
      ),
  });
  route(app, needs, 'eraseQuarantineItem', {
    role: 'amirani_quarantine',
    handle: async ({ tx, params, body, record }) => {
      await service.eraseQuarantineItem(tx, params.id, body.version);
      return { receipt: await record({ subjects: [params.id], reason: body.reason }) };
    },
  });
};

/** Messages are taken in for operation, whoever brings them: an analyst's upload reads nothing of PNR. */
const contextFor = (caller: Caller) => ({ ...contextOf(caller), purpose: 'operation' as const });
