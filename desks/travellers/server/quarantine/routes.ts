import { asRole } from '@platform/server/database/access.ts';
import { actOf } from '@platform/server/decisions/decide.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { contextFor, recording } from '../messages/recording.ts';
import type { IntakeNeeds } from '../messages/upload.ts';
import * as service from './service.ts';

/** The quarantine of what cannot be read. */
export const quarantineRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  intake: IntakeNeeds,
): void => {
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
    handle: async ({ params: { id }, body: { reason, version }, caller, record, recordPiece }) =>
      service.replayQuarantineItem(intake, {
        ...{ id, version, context: contextFor(caller) },
        act: actOf(caller, 'replay', { reason, seen: { id, version }, version: 0 }, needs.clock()),
        ...recording({ record, recordPiece }, reason),
      }),
  });
  route(app, needs, 'eraseQuarantineItem', {
    role: 'amirani_quarantine',
    handle: async ({ tx, params: { id }, body: { reason, version }, caller, record }) => {
      const seen = { id, version };
      const act = actOf(caller, 'erase', { reason, seen, version: 0 }, needs.clock());
      await service.eraseQuarantineItem(tx, id, version, act);
      return { receipt: await record({ subjects: [id], reason }) };
    },
  });
};
