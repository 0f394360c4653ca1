import { asRole } from '@platform/server/database/access.ts';
import { actOf } from '@platform/server/decisions/decide.ts';
import { type Caller, contextOf } from '@platform/server/http/caller.ts';
import { type Call, type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import * as service from './service.ts';

/** Upload and quarantine. */
export const intakeRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  intake: service.IntakeNeeds,
): void => {
  route(app, needs, 'uploadMessages', {
    role: 'own',
    handle: async ({ body, caller, record, recordPiece }) =>
      service.upload(intake, body, contextFor(caller), recording({ record, recordPiece })),
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

const recording = (
  { record, recordPiece }: Pick<Call, 'record' | 'recordPiece'>,
  reason?: string,
): service.Recording => {
  const of = (subjects: readonly string[]) => ({
    subjects: [...subjects],
    ...(reason === undefined ? {} : { reason }),
  });
  return {
    record: (tx, subjects) => record(of(subjects), tx),
    recordPiece: (tx, subjects) => recordPiece(of(subjects), tx),
  };
};

/** Messages are taken in for operation, whoever brings them: an analyst's upload reads nothing of PNR. */
const contextFor = (caller: Caller) => ({ ...contextOf(caller), purpose: 'operation' as const });
